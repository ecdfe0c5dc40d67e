using StyleLint.Articles;

namespace StyleLint.Data;

/// <summary>Maps the text of YAML block scalars (<c>|</c> and <c>&gt;</c>) to their source, line by line.</summary>
internal static class YamlBlockContent
{
    /// <summary>The map of a block scalar; null where its text is empty.</summary>
    /// <param name="source">The file.</param>
    /// <param name="range">The scalar, its header included.</param>
    /// <param name="folds">Whether line ends are read as blanks.</param>
    /// <param name="text">What it means.</param>
    public static SourceMap? Map(string source, TextRange range, bool folds, string text)
    {
        var start = LineEnds.NextLine(source, range.Start, range.End);
        var map = new ContentMapBuilder(source, text);
        Walk(map, source, new TextRange(start, range.End), folds, IndentOf(source, start, range.End, text));
        return map.Build(start, range.End);
    }

    private static void Walk(ContentMapBuilder map, string source, TextRange body, bool folds, int indent)
    {
        // Line ends wait until the next line shows whether they fold.
        int waiting = body.Start, breaks = 0;
        var indentedBefore = true;
        for (var line = body.Start; line < body.End;)
        {
            var start = SkipIndent(source, line, body.End, indent);
            var end = LineEnds.EndOfLine(source, start, body.End);
            if (end > start)
            {
                var indented = source[start] is ' ' or '\t';
                AddBreaks(map, breaks, folds && !indented && !indentedBefore, waiting, start);
                map.Literal(start, end);
                (waiting, breaks, indentedBefore) = (end, 0, indented);
            }

            breaks++;
            line = LineEnds.NextLine(source, end, body.End);
        }

        map.Break('\n', map.Remaining, waiting, AfterLines(source, waiting, body.End, map.Remaining));
    }

    private static int AfterLines(string source, int at, int end, int lines)
    {
        for (; lines > 0 && at < end; lines--) at = LineEnds.NextLine(source, at, end);
        return at;
    }

    private static void AddBreaks(ContentMapBuilder map, int breaks, bool folds, int start, int end)
    {
        if (folds && breaks == 1) map.Break(' ', 1, start, end);
        else map.Break('\n', folds ? breaks - 1 : breaks, start, end);
    }

    private static int SkipIndent(string source, int line, int end, int indent)
    {
        var at = line;
        while (at < end && at - line < indent && source[at] == ' ') at++;
        return at;
    }

    // The header may state the indent relative to the parent's, which events do not tell. The first line that is
    // not blank tells the same: what it has in the source and not in the text is the indent.
    private static int IndentOf(string source, int start, int end, string text)
    {
        var inText = FirstIndent(text, 0, text.Length);
        return inText < 0 ? int.MaxValue : Math.Max(0, FirstIndent(source, start, end) - inText);
    }

    private static int FirstIndent(string text, int start, int end)
    {
        for (var line = start; line < end; line = LineEnds.NextLine(text, line, end))
        {
            var at = SkipIndent(text, line, end, int.MaxValue);
            if (at < end && text[at] is not ('\r' or '\n')) return at - line;
        }

        return -1;
    }
}
