using System.Text.Json;
using StyleLint.Articles;
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
        foreach (var diagnostic in file.Diagnostics)
            WriteDiagnostic(file.Source, diagnostic);
        json.Flush();
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

    private void WriteDiagnostic(SourceText source, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteText("path", source.Path);
        json.WriteRange(source, diagnostic.Range);
        json.WriteText("rule", diagnostic.RuleId);
        json.WriteString("severity", SeverityNames.Of(diagnostic.Severity));
        json.WriteText("message", diagnostic.Message);
        json.WriteText("text", source.Slice(diagnostic.Range));
        WriteRelated(source, diagnostic);
        WriteFix(diagnostic.Fix);
        json.WriteEndObject();
    }

    private void WriteRelated(SourceText source, Diagnostic diagnostic)
    {
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteRange(source, related.Range);
            json.WriteText("message", related.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFix(Fix? fix)
    {
        if (fix is null)
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("safety", SeverityNames.Of(fix.Safety));
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            json.WriteNumber("start", edit.Range.Start);
            json.WriteNumber("end", edit.Range.End);
            json.WriteText("text", edit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
