using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>How a suppression that hides nothing is taken out of an article.</summary>
internal static class SuppressionRemoval
{
    /// <summary>Deletes the comment where none of its ids is of use, else the one id.</summary>
    public static Fix Of(SourceText source, Suppression suppression, bool isWholeComment) => isWholeComment
        ? new Fix(FixSafety.Offer, "Delete the comment.", new Edit(WithLine(source, suppression.Comment.Range), ""))
        : new Fix(FixSafety.Offer, $"Delete ‘{suppression.Selector}’.", new Edit(WithSeparator(suppression), ""));

    private static TextRange WithSeparator(Suppression suppression)
    {
        var ids = suppression.Comment.Ids;
        var index = ids.IndexOf(suppression.Place);
        if (index + 1 < ids.Length) return new TextRange(ids[index].Start, ids[index + 1].Start);
        return new TextRange(index == 0 ? ids[index].Start : ids[index - 1].End, ids[index].End);
    }

    /// <summary>
    /// Takes the line and the blank one behind it along, but only from between blank lines: the comment may be all that
    /// keeps two paragraphs apart.
    /// </summary>
    private static TextRange WithLine(SourceText source, TextRange comment)
    {
        var lines = source.Lines;
        var first = lines.PositionOf(comment.Start).Line;
        var last = lines.PositionOf(comment.End).Line;
        var isAlone = IsBlank(source, lines.StartOf(first), comment.Start) && IsBlank(source, comment.End, lines.RangeOf(last).End);
        if (!isAlone || last + 2 > lines.Count || !IsBlankLine(source, last + 1) || (first > 1 && !IsBlankLine(source, first - 1))) return comment;
        return new TextRange(lines.StartOf(first), lines.StartOf(last + 2));
    }

    private static bool IsBlankLine(SourceText source, int line) => IsBlank(source, source.Lines.RangeOf(line).Start, source.Lines.RangeOf(line).End);

    private static bool IsBlank(SourceText source, int start, int end) => source.Text.AsSpan(start, end - start).IsWhiteSpace();
}
