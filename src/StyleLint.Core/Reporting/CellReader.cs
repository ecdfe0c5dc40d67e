using System.Globalization;
using System.Text;
using StyleLint.Articles;
using Wcwidth;

namespace StyleLint.Reporting;

/// <summary>Cuts source text into the cells of a terminal.</summary>
internal static class CellReader
{
    private const int TabWidth = 4;

    /// <summary>Cuts a part of one line.</summary>
    /// <param name="text">The source.</param>
    /// <param name="range">The part.</param>
    /// <param name="cells">Where to; as long as the part at least.</param>
    /// <returns>How many cells there are.</returns>
    public static int Read(string text, TextRange range, Span<Cell> cells)
    {
        var (count, column) = (0, 0);
        for (var at = range.Start; at < range.End;)
        {
            var cell = CellAt(text, at, range.End, column);
            cells[count++] = cell;
            column += cell.Width;
            at = cell.End;
        }

        return count;
    }

    /// <summary>Writes what a cell shows.</summary>
    public static void Append(StringBuilder shown, string text, Cell cell)
    {
        if (cell is { Length: 1, Width: 1 } && IsPlain(text[cell.Start])) shown.Append(text[cell.Start]);
        else if (text[cell.Start] == '\t') shown.Append(' ', cell.Width);
        else if (CommandMark.IsAt(text, cell.Start)) shown.Append(CommandMark.Escape);
        else shown.Append(VisibleText.Escape(text.AsSpan(cell.Start, cell.Length)));
    }

    /// <summary>Whether a character is ASCII or one of the dashes and quotation marks of print: shown as it is in one column.</summary>
    private static bool IsPlain(char c) => c is (>= ' ' and <= '~') or (>= '\u2010' and <= '\u2027');

    private static Cell CellAt(string text, int at, int end, int column)
    {
        // Most text is plain, where a character that ASCII follows is a cell of its own.
        if (IsPlain(text[at]) && (at + 1 == end || char.IsAscii(text[at + 1])))
            return new Cell(at, 1, CommandMark.IsAt(text, at) ? CommandMark.Escape.Length : 1);
        if (text[at] == '\t') return new Cell(at, 1, TabWidth - column % TabWidth);
        var length = StringInfo.GetNextTextElementLength(text.AsSpan(at, end - at));
        return new Cell(at, length, WidthOf(VisibleText.Escape(text.AsSpan(at, length))));
    }

    /// <summary>
    /// A sequence that is drawn as one emoji takes two columns however many code points it has: joined people, flags,
    /// keycaps, skin tones.
    /// </summary>
    private static int WidthOf(string element)
    {
        var sum = 0;
        var isFirst = true;
        foreach (var rune in element.EnumerateRunes())
        {
            var width = Math.Max(0, UnicodeCalculator.GetWidth(rune));
            if (rune.Value == 0xFE0F || (isFirst && (width == 2 || IsRegionalIndicator(rune)) && element.Length > 1)) return 2;
            sum += width;
            isFirst = false;
        }

        return sum;
    }

    private static bool IsRegionalIndicator(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;
}
