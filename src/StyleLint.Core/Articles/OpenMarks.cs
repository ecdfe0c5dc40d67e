using System.Buffers;

namespace StyleLint.Articles;

/// <summary>
/// Counts the marks of emphasis and the brackets that a paragraph holds, and what stands behind them: until the paragraph ends, the parser
/// takes each piece of a line past each mark before it.
/// </summary>
internal struct OpenMarks
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("*_~[");

    private static readonly SearchValues<char> Pieces = SearchValues.Create("*_~[]|`<&!\\:");

    private long marks;
    private long brackets;

    /// <summary>How many steps the parser takes.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether a text may take more steps than a limit; most cannot, and need not be read.</summary>
    public static bool MayExceed(ReadOnlySpan<char> text, long limit)
    {
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
            if (line[at] == '[') brackets++;
            else if (line[at] == ']' && !IsLabelled(line, at)) brackets = Math.Max(0, brackets - 1);
            else if (line[at] is '*' or '_' or '~' && (at == 0 || line[at - 1] != line[at])) marks++;
        }

        Steps += pieces * (marks + brackets);
    }

    /// <summary>In <c>[text][label]</c> both brackets stay open where nothing defines the label.</summary>
    private static bool IsLabelled(ReadOnlySpan<char> line, int at) => at + 1 < line.Length && line[at + 1] == '[';
}
