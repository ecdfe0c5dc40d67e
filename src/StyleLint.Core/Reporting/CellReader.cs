using System.Globalization;
using System.Text;
using StyleLint.Articles;
using Wcwidth;

namespace StyleLint.Reporting;

/// <summary>Cuts source text into the cells of a terminal.</summary>
internal static class CellReader
{
    private const int TabWidth = 4;

    /// <summary>The cells of a part of one line.</summary>
    public static List<Cell> Read(string text, TextRange range)
    {
        var cells = new List<Cell>(range.Length);
        var column = 0;
        for (var at = range.Start; at < range.End;)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(at, range.End - at));
            var cell = ToCell(text.AsSpan(at, length), new TextRange(at, at + length), column);
            cells.Add(cell);
            column += cell.Width;
            at += length;
        }

        return cells;
    }

    private static Cell ToCell(ReadOnlySpan<char> element, TextRange range, int column)
    {
        if (element is "\t")
        {
            var blanks = TabWidth - column % TabWidth;
            return new Cell(new string(' ', blanks), blanks, range);
        }

        var visible = VisibleText.Escape(element);
        return new Cell(visible, WidthOf(visible), range);
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
