namespace StyleLint.Articles;

/// <summary>The tags of Hugo (<c>{{&lt; figure &gt;}}</c>), Jekyll (<c>{% include %}</c>) and kramdown (<c>{: .lead}</c>).</summary>
internal static class TemplateTag
{
    /// <summary>A tag longer than this is taken for text: an opening brace that somebody forgot must not swallow an article.</summary>
    private const int LongestTag = 4_000;

    /// <summary>Hugo's own brackets are no slip of the pen, and embeds carry whole pages in their parameters.</summary>
    private const int LongestShortcode = 64_000;

    /// <summary>The length of the tag that starts at an opening brace; 0 where none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (text.Length - at < 4) return 0;
        var longest = text[at + 1] == '{' && text[at + 2] is '<' or '%' ? LongestShortcode : LongestTag;
        var rest = text.Slice(at, Math.Min(longest, text.Length - at));
        return rest[1] switch
        {
            '{' => rest[2] switch
            {
                '<' => UpToEndOfShortcode(rest),
                '%' => UpTo(rest, 3, "%}}"),
                _ => UpTo(rest, 2, "}}"),
            },
            '%' => UpTo(rest, 2, "%}"),
            ':' => OnOneLine(rest, UpTo(rest, 2, "}")),
            '#' or '.' => AtLineEnd(rest, OnOneLine(rest, UpTo(rest, 2, "}"))),
            _ => 0,
        };
    }

    private static int UpTo(ReadOnlySpan<char> rest, int from, ReadOnlySpan<char> close)
    {
        var at = rest[from..].IndexOf(close, StringComparison.Ordinal);
        if (at < 0) return 0;
        var length = from + at + close.Length;
        return HasBlankLine(rest[..length]) ? 0 : length;
    }

    /// <summary>A shortcode may hold a blank line between its parameters, but no second shortcode may start in it.</summary>
    private static int UpToEndOfShortcode(ReadOnlySpan<char> rest)
    {
        var at = rest[3..].IndexOf(">}}", StringComparison.Ordinal);
        if (at < 0) return 0;
        var length = 3 + at + 3;
        return rest[3..length].IndexOf("{{<", StringComparison.Ordinal) < 0 ? length : 0;
    }

    private static int OnOneLine(ReadOnlySpan<char> rest, int length) =>
        rest[..length].ContainsAny('\n', '\r') ? 0 : length;

    /// <summary>Attributes such as <c>{#id}</c> close a heading; elsewhere braces are text.</summary>
    private static int AtLineEnd(ReadOnlySpan<char> rest, int length) =>
        length == rest.Length || rest[length] is '\n' or '\r' ? length : 0;

    private static bool HasBlankLine(ReadOnlySpan<char> tag)
    {
        var isBlank = false;
        foreach (var unit in tag)
        {
            if (unit == '\n' && isBlank) return true;
            if (unit == '\n') isBlank = true;
            else if (!char.IsWhiteSpace(unit)) isBlank = false;
        }

        return false;
    }
}
