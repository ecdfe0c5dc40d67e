using System.Globalization;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>A diagnostic's message for formats that know no other places than its own.</summary>
internal static class MessageText
{
    /// <summary>The message, and a line for each related place.</summary>
    public static string Of(SourceText source, Diagnostic diagnostic) => diagnostic.Related.IsEmpty
        ? diagnostic.Message
        : string.Join('\n', diagnostic.Related.Select(related => See(source, related)).Prepend(diagnostic.Message));

    private static string See(SourceText source, RelatedLocation related)
    {
        var position = source.Lines.PositionOf(related.Range.Start);
        return string.Create(CultureInfo.InvariantCulture, $"See {position.Line}:{position.Column}: {related.Message}");
    }
}
