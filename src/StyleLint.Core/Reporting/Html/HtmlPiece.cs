using StyleLint.Articles;

namespace StyleLint.Reporting.Html;

/// <summary>A piece of one line between two edges of marks.</summary>
/// <param name="Range">Where it is; empty for a place between characters.</param>
/// <param name="Marks">The marks that cover it, in the order of their numbers; they may overlap in any way.</param>
internal sealed record HtmlPiece(TextRange Range, IReadOnlyList<HtmlMark> Marks)
{
    /// <summary>Cuts a stretch of one line at the edges of all marks.</summary>
    /// <param name="stretch">What to cut.</param>
    /// <param name="marks">The marks that touch the stretch, ordered by number.</param>
    public static List<HtmlPiece> Cut(TextRange stretch, IReadOnlyList<HtmlMark> marks)
    {
        var edges = new SortedSet<int> { stretch.Start, stretch.End };
        foreach (var mark in marks)
        {
            edges.Add(Math.Clamp(mark.Range.Start, stretch.Start, stretch.End));
            edges.Add(Math.Clamp(mark.Range.End, stretch.Start, stretch.End));
        }

        var pieces = new List<HtmlPiece>();
        var from = stretch.Start;
        foreach (var edge in edges)
        {
            Add(pieces, new TextRange(from, edge), marks);
            AddPlace(pieces, edge, marks);
            from = edge;
        }

        return pieces;
    }

    private static void Add(List<HtmlPiece> pieces, TextRange range, IReadOnlyList<HtmlMark> marks)
    {
        if (!range.IsEmpty) pieces.Add(new HtmlPiece(range, [.. marks.Where(mark => mark.Range.Overlaps(range))]));
    }

    private static void AddPlace(List<HtmlPiece> pieces, int place, IReadOnlyList<HtmlMark> marks)
    {
        List<HtmlMark> here = [.. marks.Where(mark => mark.Range.IsEmpty && mark.Range.Start == place)];
        if (here.Count > 0) pieces.Add(new HtmlPiece(new TextRange(place, place), here));
    }
}
