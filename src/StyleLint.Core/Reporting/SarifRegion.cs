using System.Text.Json;
using StyleLint.Articles;

namespace StyleLint.Reporting;

/// <summary>Writes places in one file.</summary>
internal sealed class SarifRegion(Utf8JsonWriter json, SourceText source)
{
    /// <summary>Code units of a long line that a context shows on either side.</summary>
    private const int ContextReach = 120;

    private readonly string uri = SarifUri.OfPath(source.Path);

    /// <summary>Writes file, region with its text, and what stands around it.</summary>
    public void WritePhysicalLocation(TextRange range)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifactLocation();
        WriteRegion("region", range, withSnippet: true);
        // The context has to be larger than the region.
        var context = ContextOf(range);
        if (context.Length > range.Length && context.Contains(range)) WriteRegion("contextRegion", context, withSnippet: true);
        json.WriteEndObject();
    }

    public void WriteArtifactLocation()
    {
        json.WriteStartObject("artifactLocation");
        json.WriteText("uri", uri);
        json.WriteString("uriBaseId", SarifReporter.RootId);
        json.WriteEndObject();
    }

    public void WriteRegion(string name, TextRange range, bool withSnippet)
    {
        var start = source.Lines.PositionOf(range.Start);
        var end = source.Lines.PositionOf(range.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        if (withSnippet)
        {
            json.WriteStartObject("snippet");
            json.WriteText("text", source.Slice(range));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The lines of the range; of long ones only what is near.</summary>
    private TextRange ContextOf(TextRange range)
    {
        var first = source.Lines.RangeOf(source.Lines.PositionOf(range.Start).Line);
        var last = source.Lines.RangeOf(source.Lines.PositionOf(range.End).Line);
        var start = Math.Max(first.Start, range.Start - ContextReach);
        var end = Math.Min(last.End, range.End + ContextReach);
        if (start > first.Start && char.IsLowSurrogate(source.Text[start])) start--;
        if (end < last.End && char.IsLowSurrogate(source.Text[end])) end++;
        return new TextRange(start, Math.Max(start, end));
    }
}
