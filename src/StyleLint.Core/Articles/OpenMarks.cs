using System.Buffers;

namespace StyleLint.Articles;

/// <summary>
/// Counts the marks of emphasis and the brackets that a paragraph holds, and what stands behind them: until the paragraph ends, the parser
/// takes each piece of a line past each mark before it, the end of each line past the bars behind the last mark, and each bar in a link past the bars
/// of the paragraph.
/// </summary>
internal struct OpenMarks
{
    /// <summary>Past a bar, at the end of a line, the parser goes so many times more slowly than past a mark: measured.</summary>
    private const int BarCost = 12;

    private static readonly SearchValues<char> Openers = SearchValues.Create("*_~[");

    private static readonly SearchValues<char> Pieces = SearchValues.Create("*_~[]|`<&!\\:");

    private long marks;
    private long brackets;
    private long bars;

    /// <summary>How many bars stand behind the last mark.</summary>
    private long barsBehind;

    /// <summary>How many bars stand before each bracket that is open.</summary>
    private Stack<long>? barsBefore;

    /// <summary>How many steps the parser takes.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether a text may take more steps than a limit; most cannot, and need not be read.</summary>
    public static bool MayExceed(ReadOnlySpan<char> text, long limit)
    {
        if ((long)text.Count('|') is var bars && bars * bars > limit / BarCost && text.ContainsAny(Openers)) return true;
        var left = limit / text.Length;
        while (left >= 0 && text.IndexOfAny(Openers) is var at and >= 0)
        {
            left--;
            text = text[(at + 1)..];
        }

        return left < 0;
    }

    /// <summary>Whether an item of a list starts here, which ends a paragraph.</summary>
    public static bool IsItem(ReadOnlySpan<char> line, ReadOnlySpan<char> content) =>
        line.Length - content.Length < 4 && content is ['-' or '*' or '+', ' ', ..];

    /// <summary>Reads a line.</summary>
    public void Read(ReadOnlySpan<char> line)
    {
        var pieces = 1;
        var from = 0;
        while (line[from..].IndexOfAny(Pieces) is var step and >= 0)
        {
            var at = from + step;
            from = at + 1;
            pieces += line[at] == '|' ? 1 : 2;
            if (line[at] == '|') (bars, barsBehind) = (bars + 1, barsBehind + 1);
            else if (line[at] == '[') Open();
            else if (line[at] == ']') Close(isLabelled: at + 1 < line.Length && line[at + 1] == '[');
            else if (line[at] is '*' or '_' or '~' && (at == 0 || line[at - 1] != line[at])) (marks, barsBehind) = (marks + 1, 0);
        }

        Steps += pieces * (marks + brackets);
        if (marks + brackets > 0) Steps += BarCost * barsBehind;
    }

    private void Open()
    {
        brackets++;
        barsBehind = 0;
        (barsBefore ??= []).Push(bars);
    }

    /// <param name="isLabelled">Whether a label follows: where nothing defines it, <c>[text][label]</c> leaves both brackets open.</param>
    private void Close(bool isLabelled)
    {
        if (!isLabelled) brackets = Math.Max(0, brackets - 1);
        // The parser takes the bars of a link from the table's one by one, and looks for each among all.
        if (barsBefore is { Count: > 0 }) Steps += (bars - barsBefore.Pop()) * bars;
    }
}
