namespace StyleLint.Articles;

/// <summary>
/// Counts the comments, instructions, CDATA sections and declarations that a paragraph opens and has not closed. The parser looks for the end of
/// each as far as the paragraph goes, so many of them without an end take the square of its length.
/// </summary>
internal struct OpenHtml
{
    private int comments;
    private int instructions;
    private int sections;
    private int declarations;

    /// <summary>How many of one kind are open.</summary>
    public readonly int Most => Math.Max(Math.Max(comments, instructions), Math.Max(sections, declarations));

    /// <summary>Whether a text opens anything of that kind; most do not, and need not be read.</summary>
    public static bool MayOpen(string text)
    {
        for (var at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
            if (text[at + 1] is '!' or '?')
                return true;
        return false;
    }

    /// <summary>Reads on, up to the end of a line or to where too many are open.</summary>
    /// <param name="line">The line.</param>
    /// <param name="limit">How many of one kind may be open.</param>
    public void Read(ReadOnlySpan<char> line, int limit)
    {
        var from = 0;
        while (line[from..].IndexOfAny('<', '>') is var step and >= 0 && Most <= limit)
        {
            var at = from + step;
            if (line[at] == '<') Open(line[(at + 1)..]);
            else Close(line[..at]);
            from = at + 1;
        }
    }

    private void Open(ReadOnlySpan<char> behind)
    {
        if (behind.StartsWith("!--")) comments++;
        else if (behind.StartsWith("![CDATA[")) sections++;
        else if (behind is ['!', ..]) declarations++;
        else if (behind is ['?', ..]) instructions++;
    }

    private void Close(ReadOnlySpan<char> before)
    {
        declarations = 0;
        if (before.EndsWith("--")) comments = 0;
        else if (before.EndsWith("]]")) sections = 0;
        else if (before is [.., '?']) instructions = 0;
    }
}
