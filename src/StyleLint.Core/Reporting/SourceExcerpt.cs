using StyleLint.Articles;

namespace StyleLint.Reporting;

/// <summary>The source lines of a range, with carets under it.</summary>
internal static class SourceExcerpt
{
    private const int MaxLines = 4;

    /// <summary>The lines to show; null stands for those left out of the middle of a long range.</summary>
    public static List<ExcerptLine?> Of(SourceText source, TextRange range)
    {
        var first = source.Lines.PositionOf(range.Start).Line;
        var last = source.Lines.LastLineOf(range);
        var lines = new List<ExcerptLine?>();
        if (last - first < MaxLines)
        {
            for (var line = first; line <= last; line++) lines.Add(ExcerptLine.Create(source, line, range));
            return lines;
        }

        lines.Add(ExcerptLine.Create(source, first, range));
        lines.Add(ExcerptLine.Create(source, first + 1, range));
        lines.Add(null);
        lines.Add(ExcerptLine.Create(source, last, range));
        return lines;
    }
}
