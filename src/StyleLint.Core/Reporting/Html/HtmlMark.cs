using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting.Html;

/// <summary>A diagnostic as the page marks it in the text.</summary>
/// <param name="Number">Its number in the article, from 1.</param>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Range">What is marked: the range without line endings at its edges; empty for a place between characters.</param>
internal sealed record HtmlMark(int Number, Diagnostic Diagnostic, TextRange Range)
{
    /// <summary>Marks a diagnostic.</summary>
    public static HtmlMark Of(SourceText source, Diagnostic diagnostic, int number)
    {
        var (start, end) = (diagnostic.Range.Start, diagnostic.Range.End);
        while (start < end && IsLineEnding(source.Text[start])) start++;
        while (end > start && IsLineEnding(source.Text[end - 1])) end--;
        if (start < end) return new HtmlMark(number, diagnostic, new TextRange(start, end));
        var line = source.Lines.RangeOf(source.Lines.PositionOf(diagnostic.Range.Start).Line);
        var place = Math.Min(diagnostic.Range.Start, line.End);
        return new HtmlMark(number, diagnostic, new TextRange(place, place));
    }

    private static bool IsLineEnding(char c) => c is '\n' or '\r';
}
