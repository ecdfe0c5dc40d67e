using System.Globalization;
using System.Text;
using StyleLint.Articles;
using Wcwidth;

namespace StyleLint.Reporting;

/// <summary>Cuts source text into the cells of a terminal.</summary>
internal static class CellReader
{
    private const int TabWidth = 4;

    private static readonly string[] AsciiTexts = [.. Enumerable.Range(0, 128).Select(value => ((char)value).ToString())];

    /// <summary>The cells of a part of one line.</summary>
    public static List<Cell> Read(string text, TextRange range)
    {
        var cells = new List<Cell>(range.Length);
        var column = 0;
        for (var at = range.Start; at < range.End;)
        {
            var cell = NextCell(text, new TextRange(at, range.End), column);
            cells.Add(cell);
            column += cell.Width;
            at = cell.Range.End;
        }

        return cells;
    }

    private static Cell NextCell(string text, TextRange rest, int column)
    {
        var at = rest.Start;
        if (CommandMark.IsAt(text, at)) return new Cell(CommandMark.Escape, CommandMark.Escape.Length, new TextRange(at, at + 1));
        // Most text is ASCII, where a character that no other script follows is a cell of its own.
        if (IsPrintableAscii(text[at]) && (at + 1 == rest.End || char.IsAscii(text[at + 1])))
            return new Cell(AsciiTexts[text[at]], 1, new TextRange(at, at + 1));
        var length = StringInfo.GetNextTextElementLength(text.AsSpan(at, rest.Length));
        return ToCell(text.AsSpan(at, length), new TextRange(at, at + length), column);
    }

    private static bool IsPrintableAscii(char c) => c is >= ' ' and <= '~';

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
