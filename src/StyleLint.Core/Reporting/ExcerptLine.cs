using System.Buffers;
using System.Text;
using StyleLint.Articles;

namespace StyleLint.Reporting;

/// <summary>
/// One source line with carets under a range. A paragraph of news is one long line: only the part around the range
/// is shown.
/// </summary>
/// <param name="Number">The line's number, from 1.</param>
/// <param name="Text">What is shown of it.</param>
/// <param name="Carets">Blanks and carets to print below; empty where the range does not touch the line.</param>
internal sealed record ExcerptLine(int Number, string Text, string Carets)
{
    /// <summary>Columns of the terminal that an excerpt may take.</summary>
    private const int MaxWidth = 100;

    /// <summary>
    /// Code units looked at on either side of the range. The cost of a diagnostic must not grow with the length of its line.
    /// </summary>
    private const int Reach = MaxWidth + MaxWidth / 5;

    /// <summary>Shows one line.</summary>
    /// <param name="source">The file.</param>
    /// <param name="number">The line's number, from 1.</param>
    /// <param name="marked">What to mark; may begin before the line and end behind it.</param>
    public static ExcerptLine Create(SourceText source, int number, TextRange marked)
    {
        var line = source.Lines.RangeOf(number);
        var start = Math.Clamp(marked.Start, line.Start, line.End);
        var end = Math.Clamp(marked.End, start, line.End);
        var nearby = Nearby(source.Text, line, start, end);
        var buffer = ArrayPool<Cell>.Shared.Rent(nearby.Length);
        var cells = buffer.AsSpan(0, CellReader.Read(source.Text, nearby, buffer));
        var first = 0;
        while (first < cells.Length && cells[first].End <= start) first++;
        var last = first;
        while (last < cells.Length && cells[last].Start < end) last++;

        var (from, to) = Window(cells, first, last);
        var isCutLeft = from > 0 || nearby.Start > line.Start;
        var isCutRight = to < cells.Length || nearby.End < line.End;
        var isOnlyPassed = start == end && marked.Start < line.Start;
        var carets = isOnlyPassed ? "" : CaretsUnder(cells[from..first], cells[first..Math.Max(first, Math.Min(last, to))], isCutLeft);
        var shown = Shown(source.Text, cells[from..to], isCutLeft, isCutRight);
        ArrayPool<Cell>.Shared.Return(buffer);
        return new ExcerptLine(number, shown, carets);
    }

    private static TextRange Nearby(string text, TextRange line, int start, int end)
    {
        var from = Math.Max(line.Start, start - Reach);
        var to = Math.Min(line.End, Math.Min(end, start + Reach) + Reach);
        if (from > line.Start && char.IsLowSurrogate(text[from])) from--;
        if (to < line.End && char.IsLowSurrogate(text[to])) to++;
        return new TextRange(from, to);
    }

    /// <summary>The cells to show: those marked, then up to two fifths of the room before them, then as many as fit behind.</summary>
    private static (int From, int To) Window(ReadOnlySpan<Cell> cells, int first, int last)
    {
        var room = MaxWidth;
        var from = first;
        var to = first;
        while (to < last && cells[to].Width <= room) room -= cells[to++].Width;
        var keptForBehind = room * 3 / 5;
        while (from > 0 && cells[from - 1].Width <= room - keptForBehind) room -= cells[--from].Width;
        while (to < cells.Length && cells[to].Width <= room) room -= cells[to++].Width;
        while (from > 0 && cells[from - 1].Width <= room) room -= cells[--from].Width;
        return (from, to);
    }

    private static string Shown(string text, ReadOnlySpan<Cell> cells, bool isCutLeft, bool isCutRight)
    {
        var shown = new StringBuilder(MaxWidth + 2);
        if (isCutLeft) shown.Append('…');
        foreach (var cell in cells) CellReader.Append(shown, text, cell);
        if (isCutRight) shown.Append('…');
        return shown.ToString();
    }

    /// <summary>A place between characters, a line ending and a character without width get one caret.</summary>
    private static string CaretsUnder(ReadOnlySpan<Cell> before, ReadOnlySpan<Cell> marked, bool isCutLeft)
    {
        var blanks = WidthOf(before) + (isCutLeft ? 1 : 0);
        return new string(' ', blanks) + new string('^', Math.Max(1, WidthOf(marked)));
    }

    private static int WidthOf(ReadOnlySpan<Cell> cells)
    {
        var width = 0;
        foreach (var cell in cells) width += cell.Width;
        return width;
    }
}
