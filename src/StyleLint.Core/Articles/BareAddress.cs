namespace StyleLint.Articles;

/// <summary>Web addresses that stand in the text without markup.</summary>
internal static class BareAddress
{
    /// <summary>
    /// Where the address starts whose <c>://</c> or <c>www.</c> stands at <paramref name="mark"/>; -1 where there is none.
    /// </summary>
    public static int StartAt(ReadOnlySpan<char> text, int mark)
    {
        if (text[mark] == '.') return mark >= 3 && IsWww(text, mark - 3) ? mark - 3 : -1;
        if (mark + 2 >= text.Length || text[mark + 1] != '/' || text[mark + 2] != '/') return -1;
        var start = mark;
        while (start > 0 && char.IsAsciiLetter(text[start - 1])) start--;
        return start < mark ? start : -1;
    }

    /// <summary>The length of the address at the start of a text, without the punctuation that closes a sentence; 0 where none is.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (!IsWww(text, 0) && !HasScheme(text)) return 0;
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '“' or '”' or MarkdownMask.Filler)) end++;
        while (end > 0 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’') end--;
        return end;
    }

    private static bool HasScheme(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetter(text[length])) length++;
        return length > 0 && text[length..].StartsWith("://", StringComparison.Ordinal);
    }

    private static bool IsWww(ReadOnlySpan<char> text, int at) =>
        text[at..].StartsWith("www.", StringComparison.OrdinalIgnoreCase) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));
}
