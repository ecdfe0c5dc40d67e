using System.Text.Json;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>
/// Writes one JSON object for programs:
/// <code>
/// {"version": 1, "tool": "StyleLint 0.1.0",
///  "diagnostics": [{"path": "a.md", "line": 3, "column": 10, "endLine": 3, "endColumn": 18, "rule": "ap/percent", "severity": "warning",
///    "message": "…", "text": "the source text of the range",
///    "related": [{"line": 7, "column": 1, "endLine": 7, "endColumn": 4, "message": "…"}],
///    "fix": {"safety": "safe", "edits": [{"start": 120, "end": 128, "text": "percent"}]}}],
///  "summary": {"files": 1, "errors": 0, "warnings": 1, "suggestions": 0}}
/// </code>
/// Lines and columns count from 1, columns in UTF-16 code units; ends are exclusive. The offsets of edits count UTF-16
/// code units from 0, without a byte order mark. <c>severity</c> is <c>error</c>, <c>warning</c> or <c>suggestion</c>,
/// <c>safety</c> is <c>safe</c> or <c>offer</c>, and <c>fix</c> is null where there is none. <c>version</c> grows only
/// when a reader of the old form would misread the new one; new keys may come at any time.
/// </summary>
public sealed class JsonReporter : IReporter, IDisposable
{
    private const int FormatVersion = 1;

    private readonly Utf8JsonWriter json;
    private readonly Stream output;

    /// <summary>Starts a report.</summary>
    /// <param name="output">Where to, in UTF-8; not closed.</param>
    public JsonReporter(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
        json = new Utf8JsonWriter(output, JsonText.Options);
        json.WriteStartObject();
        json.WriteNumber("version", FormatVersion);
        json.WriteString("tool", ToolInfo.FullName);
        json.WriteStartArray("diagnostics");
    }

    /// <inheritdoc/>
    public void Report(FileDiagnostics file)
    {
        ArgumentNullException.ThrowIfNull(file);
        JsonDiagnostics.Write(json, file);
        json.FlushIfFull();
    }

    /// <inheritdoc/>
    public void Complete(ReportSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("suggestions", summary.Suggestions);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    /// <summary>Frees the buffer. The output stays open.</summary>
    public void Dispose() => json.Dispose();
}
