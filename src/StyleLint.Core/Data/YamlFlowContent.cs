using System.Buffers;
using StyleLint.Articles;
using YamlDotNet.Core;

namespace StyleLint.Data;

/// <summary>Maps the text of plain and quoted YAML scalars, which may go over several lines, to their source.</summary>
internal static class YamlFlowContent
{
    private static readonly SearchValues<char> PlainStops = SearchValues.Create(" \t\r\n");
    private static readonly SearchValues<char> SingleStops = SearchValues.Create(" \t\r\n'");
    private static readonly SearchValues<char> DoubleStops = SearchValues.Create(" \t\r\n\\");

    /// <summary>The map of a scalar; null where its text is empty.</summary>
    /// <param name="source">The file.</param>
    /// <param name="range">The scalar, quotation marks included.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="text">What it means.</param>
    public static SourceMap? Map(string source, TextRange range, ScalarStyle style, string text)
    {
        var quote = style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        int start = range.Start + quote, end = range.End - quote;
        if (end - start == text.Length && source.AsSpan(start, text.Length).SequenceEqual(text)) return text.Length == 0 ? null : SourceMap.OfSlice(start, text.Length);
        var map = new ContentMapBuilder(source, text);
        Walk(map, source, start, end, style);
        return map.Build(start, Math.Max(start, end));
    }

    private static void Walk(ContentMapBuilder map, string source, int start, int end, ScalarStyle style)
    {
        var stops = style switch { ScalarStyle.SingleQuoted => SingleStops, ScalarStyle.DoubleQuoted => DoubleStops, _ => PlainStops };
        for (var at = start; at < end;)
        {
            var length = source.AsSpan(at, end - at).IndexOfAny(stops);
            var stop = length < 0 ? end : at + length;
            map.Literal(at, stop);
            at = stop == end ? end : Step(map, source, stop, end);
        }
    }

    private static int Step(ContentMapBuilder map, string source, int at, int end) => source[at] switch
    {
        '\'' => Apostrophe(map, at, end),
        '\\' => Escape(map, source, at, end),
        _ => Blanks(map, source, at, end),
    };

    private static int Apostrophe(ContentMapBuilder map, int at, int end)
    {
        var next = Math.Min(at + 2, end);
        map.Decoded("'", at, next);
        return next;
    }

    private static int Blanks(ContentMapBuilder map, string source, int at, int end)
    {
        var next = LineEnds.SkipBlanks(source, at, end);
        if (LineEnds.LengthAt(source, next, end) == 0) map.Literal(at, next);
        else Fold(map, source, at, next, end, out next);
        return next;
    }

    private static void Fold(ContentMapBuilder map, string source, int at, int lineEnd, int end, out int next)
    {
        var lines = SkipLines(source, lineEnd, end, out next);
        if (lines == 1) map.Break(' ', 1, at, next);
        else map.Break('\n', lines - 1, at, next);
    }

    private static int Escape(ContentMapBuilder map, string source, int at, int end)
    {
        if (LineEnds.LengthAt(source, at + 1, end) > 0)
        {
            // A backslash at the end of a line joins the lines; blank lines behind it still count.
            var lines = SkipLines(source, at + 1, end, out var next);
            map.Break('\n', lines - 1, at, next);
            return next;
        }

        Span<char> decoded = stackalloc char[2];
        var count = EscapeSequence.Read(source.AsSpan(at, end - at), decoded, out var length);
        var stop = Math.Min(at + length, end);
        map.Decoded(decoded[..count], at, stop);
        return stop;
    }

    private static int SkipLines(string source, int at, int end, out int next)
    {
        var lines = 0;
        for (next = at; LineEnds.LengthAt(source, next, end) is > 0 and var length; lines++)
            next = LineEnds.SkipBlanks(source, next + length, end);
        return lines;
    }
}
