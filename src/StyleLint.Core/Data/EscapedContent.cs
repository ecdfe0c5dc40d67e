using System.Buffers;
using StyleLint.Articles;

namespace StyleLint.Data;

/// <summary>Maps the text of TOML and JSON strings with backslash escapes to their source.</summary>
internal static class EscapedContent
{
    private static readonly SearchValues<char> LineEnd = SearchValues.Create("\r\n");

    /// <summary>The map of a string; null where its text is empty.</summary>
    /// <param name="source">The file.</param>
    /// <param name="content">What stands between the quotation marks.</param>
    /// <param name="text">What it means.</param>
    public static SourceMap? Map(string source, TextRange content, string text)
    {
        if (text.Length > 0 && source.AsSpan(content.Start, content.Length).SequenceEqual(text)) return SourceMap.OfSlice(content.Start, content.Length);
        var map = new ContentMapBuilder(source, text);
        for (var at = content.Start; at < content.End;)
        {
            var length = source.AsSpan(at, content.End - at).IndexOf('\\');
            var stop = length < 0 ? content.End : at + length;
            map.Literal(at, stop);
            at = stop == content.End ? stop : Escape(map, source, stop, content.End);
        }

        return map.Build(content.Start, content.End);
    }

    private static int Escape(ContentMapBuilder map, string source, int at, int end)
    {
        var next = SkipJoinedLines(source, at + 1, end);
        if (next > at) return next;
        Span<char> decoded = stackalloc char[2];
        var count = EscapeSequence.Read(source.AsSpan(at, end - at), decoded, out var length);
        var stop = Math.Min(at + length, end);
        map.Decoded(decoded[..count], at, stop);
        return stop;
    }

    // In TOML a backslash at the end of a line takes all white space up to the next word with it.
    private static int SkipJoinedLines(string source, int at, int end)
    {
        var rest = source.AsSpan(at, end - at);
        var white = rest.Length - rest.TrimStart(" \t\r\n").Length;
        return rest[..white].ContainsAny(LineEnd) && LineEnds.LengthAt(source, LineEnds.SkipBlanks(source, at, end), end) > 0 ? at + white : -1;
    }
}
