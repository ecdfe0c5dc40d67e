namespace StyleLint.Data;

/// <summary>Steps over line ends and blanks of a source.</summary>
internal static class LineEnds
{
    /// <summary>The length of the line end at an offset: 2 for CRLF, 1 for LF or CR, 0 where none is.</summary>
    public static int LengthAt(string source, int offset, int end)
    {
        if (offset >= end) return 0;
        if (source[offset] == '\n') return 1;
        if (source[offset] != '\r') return 0;
        return offset + 1 < end && source[offset + 1] == '\n' ? 2 : 1;
    }

    /// <summary>The offset of the first character that is no blank and no tab.</summary>
    public static int SkipBlanks(string source, int offset, int end)
    {
        while (offset < end && source[offset] is ' ' or '\t') offset++;
        return offset;
    }

    /// <summary>The offset at which the line ends, in front of its line end.</summary>
    public static int EndOfLine(string source, int offset, int end)
    {
        var length = source.AsSpan(offset, end - offset).IndexOfAny('\n', '\r');
        return length < 0 ? end : offset + length;
    }

    /// <summary>The offset at which the next line starts, or <paramref name="end"/>.</summary>
    public static int NextLine(string source, int offset, int end)
    {
        var lineEnd = EndOfLine(source, offset, end);
        return lineEnd + LengthAt(source, lineEnd, end);
    }
}
