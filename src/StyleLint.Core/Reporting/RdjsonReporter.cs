using System.Text.Json;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>
/// Writes the JSON of reviewdog's diagnostic format. Columns count bytes of UTF-8 from 1, ends are exclusive. Each fix is one
/// suggestion: reviewdog offers suggestions one by one, and half a fix would be worse than none. Other places stand in the message,
/// since reviewdog refuses a report with a key that its version does not know.
/// </summary>
public sealed class RdjsonReporter : IReporter, IDisposable
{
    private readonly Utf8JsonWriter json;
    private readonly Stream output;

    /// <summary>Starts a report.</summary>
    /// <param name="output">Where to, in UTF-8; not closed.</param>
    public RdjsonReporter(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
        json = new Utf8JsonWriter(output, JsonText.Options);
        json.WriteStartObject();
        json.WriteStartObject("source");
        json.WriteString("name", ToolInfo.Name);
        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
    }

    /// <inheritdoc/>
    public void Report(FileDiagnostics file)
    {
        ArgumentNullException.ThrowIfNull(file);
        foreach (var diagnostic in file.Diagnostics) WriteDiagnostic(file.Source, diagnostic);
        json.FlushIfFull();
    }

    /// <inheritdoc/>
    public void Complete(ReportSummary summary)
    {
        json.WriteEndArray();
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
        json.WriteText("message", MessageText.Of(source, diagnostic));
        json.WriteStartObject("location");
        json.WriteText("path", source.Path);
        WriteRange(source, diagnostic.Range);
        json.WriteEndObject();
        json.WriteString("severity", SeverityOf(diagnostic.Severity));
        json.WriteStartObject("code");
        json.WriteText("value", diagnostic.RuleId);
        json.WriteEndObject();
        if (diagnostic.Fix is { Edits.IsEmpty: false } fix) WriteSuggestion(source, fix.AsOneEdit(source));
        json.WriteEndObject();
    }

    private void WriteSuggestion(SourceText source, Edit edit)
    {
        json.WriteStartArray("suggestions");
        json.WriteStartObject();
        WriteRange(source, edit.Range);
        json.WriteText("text", edit.Text);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteRange(SourceText source, TextRange range)
    {
        json.WriteStartObject("range");
        WritePosition("start", Utf8Position.Of(source, range.Start));
        WritePosition("end", Utf8Position.Of(source, range.End));
        json.WriteEndObject();
    }

    private void WritePosition(string name, LinePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "ERROR",
        Severity.Warning => "WARNING",
        _ => "INFO",
    };
}
