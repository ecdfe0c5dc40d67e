using StyleLint.Articles;

namespace StyleLint.Reporting.Html;

/// <summary>How much of an article the page shows: all of it, or of a very long one what stands around the marks.</summary>
internal static class HtmlStretches
{
    private const int LongestArticle = 40_000;
    private const int LongestLine = 8_000;
    private const int LinesAround = 2;
    private const int UnitsAround = 400;

    /// <summary>Whether each line, from 1, is shown.</summary>
    /// <param name="source">The article.</param>
    /// <param name="marks">The marks of each line that has any.</param>
    public static bool[] ShownLines(SourceText source, IReadOnlyDictionary<int, List<HtmlMark>> marks)
    {
        var shown = new bool[source.Lines.Count + 1];
        if (source.Text.Length <= LongestArticle) Array.Fill(shown, true);
        foreach (var line in marks.Keys)
            for (var near = Math.Max(1, line - LinesAround); near <= Math.Min(source.Lines.Count, line + LinesAround); near++) shown[near] = true;
        return shown;
    }

    /// <summary>The stretches of a line that are shown, in order.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="line">The line.</param>
    /// <param name="marks">The marks on it.</param>
    public static List<TextRange> Of(string text, TextRange line, IReadOnlyList<HtmlMark> marks)
    {
        if (line.Length <= LongestLine) return [line];
        if (marks.Count == 0) return [Whole(text, line, line.Start, line.Start + UnitsAround)];
        var stretches = new List<TextRange>();
        foreach (var mark in marks)
        {
            var near = Whole(text, line, mark.Range.Start - UnitsAround, mark.Range.End + UnitsAround);
            if (stretches.Count > 0 && near.Start <= stretches[^1].End) stretches[^1] = new TextRange(stretches[^1].Start, Math.Max(near.End, stretches[^1].End));
            else stretches.Add(near);
        }

        return stretches;
    }

    /// <summary>A part of a line that does not begin or end inside a character.</summary>
    private static TextRange Whole(string text, TextRange line, int start, int end)
    {
        start = Math.Max(start, line.Start);
        end = Math.Min(end, line.End);
        if (start > line.Start && char.IsLowSurrogate(text[start])) start--;
        if (end < line.End && char.IsLowSurrogate(text[end])) end++;
        return new TextRange(start, end);
    }
}
