namespace StyleLint.Articles;

/// <summary>Turns offsets into lines and columns. Lines end at LF, CRLF or CR.</summary>
public sealed class LineMap
{
    private readonly int[] starts;
    private readonly string text;

    /// <summary>Maps <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
        starts = FindStarts(text);
    }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int Count => starts.Length;

    /// <summary>The line and column of a UTF-16 offset.</summary>
    /// <param name="offset">From 0 to the length of the text, inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public LinePosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, text.Length);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The offset at which a line starts.</summary>
    /// <param name="line">Line number, from 1 to <see cref="Count"/>.</param>
    public int StartOf(int line) => starts[line - 1];

    /// <summary>The range of a line without its line ending.</summary>
    /// <param name="line">Line number, from 1 to <see cref="Count"/>.</param>
    public TextRange RangeOf(int line)
    {
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : text.Length;
        if (line < starts.Length && end > start && text[end - 1] == '\n') end--;
        if (line < starts.Length && end > start && text[end - 1] == '\r') end--;
        return new TextRange(start, end);
    }

    /// <summary>The last line that a range touches. One that ends with a line's ending does not touch the line that follows.</summary>
    /// <param name="range">A range of the text.</param>
    public int LastLineOf(TextRange range)
    {
        var end = PositionOf(range.End);
        return end.Column == 1 && end.Line > PositionOf(range.Start).Line ? end.Line - 1 : end.Line;
    }

    private static int[] FindStarts(string text)
    {
        var starts = new List<int>(1 + text.Length / 64) { 0 };
        var rest = text.AsSpan();
        var offset = 0;
        while (true)
        {
            var at = rest.IndexOfAny('\n', '\r');
            if (at < 0) return [.. starts];
            var length = rest[at] == '\r' && at + 1 < rest.Length && rest[at + 1] == '\n' ? 2 : 1;
            offset += at + length;
            starts.Add(offset);
            rest = rest[(at + length)..];
        }
    }
}
