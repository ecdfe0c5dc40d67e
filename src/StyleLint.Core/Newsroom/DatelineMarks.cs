namespace StyleLint.Newsroom;

/// <summary>The marks that set a dateline off from its story.</summary>
internal static class DatelineMarks
{
    /// <summary>Offset behind the separator that starts at an offset, or -1.</summary>
    public static int SeparatorAt(string text, int at)
    {
        if (at >= text.Length) return -1;
        if (text[at] == ':') return at + 1;
        if (!IsDash(text[at])) return -1;
        while (at < text.Length && IsDash(text[at])) at++;
        return at;
    }

    /// <summary>
    /// Whether the separator is a hyphen inside a compound (<c>Washington-area</c>), not one that sets a place off.
    /// </summary>
    public static bool IsHyphenOfWord(string text, int start, int end)
    {
        if (end - start != 1 || text[start] != '-') return false;
        var isSpacedBefore = start > 0 && !char.IsLetterOrDigit(text[start - 1]);
        if (isSpacedBefore || end >= text.Length || DatelineWords.IsBlank(text[end])) return false;
        return !(char.IsUpper(text[end]) && end + 1 < text.Length && char.IsLower(text[end + 1]) && start > 0 && char.IsUpper(text[start - 1]));
    }

    /// <summary>Whether the character is a dash of any length, those that a conversion broke included.</summary>
    public static bool IsDash(char character) =>
        character is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '\u0096' or '\u0097' or '\uFFFD';
}
