using System.Text.Json;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>Diagnostics as JSON objects, in the form that <see cref="JsonReporter"/> describes.</summary>
internal static class JsonDiagnostics
{
    /// <summary>Writes the diagnostics of a file, as items of an array that is open.</summary>
    public static void Write(Utf8JsonWriter json, FileDiagnostics file)
    {
        foreach (var diagnostic in file.Diagnostics) WriteDiagnostic(json, file.Source, diagnostic);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, SourceText source, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteText("path", source.Path);
        json.WriteRange(source, diagnostic.Range);
        json.WriteText("rule", diagnostic.RuleId);
        json.WriteString("severity", SeverityNames.Of(diagnostic.Severity));
        json.WriteText("message", diagnostic.Message);
        json.WriteText("text", source.Slice(diagnostic.Range));
        WriteRelated(json, source, diagnostic);
        WriteFix(json, diagnostic.Fix);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, SourceText source, Diagnostic diagnostic)
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

    private static void WriteFix(Utf8JsonWriter json, Fix? fix)
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
