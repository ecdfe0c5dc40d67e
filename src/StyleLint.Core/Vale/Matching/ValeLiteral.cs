namespace StyleLint.Vale;

/// <summary>Alternatives that are plain words, as most are: they need neither a regex nor an automaton.</summary>
internal static class ValeLiteral
{
    /// <summary>The words of an alternative; null where it is more than that.</summary>
    public static string? Of(ValePattern pattern, int number) =>
        pattern.Whole is null && pattern.Before == @"\b" && pattern.After == @"\b" && IsPlain(pattern.Alternatives[number]) ? pattern.Alternatives[number] : null;

    /// <summary>Whether the words stand at a place, as whole words.</summary>
    public static bool IsAt(string text, int at, string literal, bool ignoresCase)
    {
        var end = at + literal.Length;
        return end <= text.Length
            && string.Compare(text, at, literal, 0, literal.Length, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) == 0
            && ValeWords.IsBoundary(text, at) && ValeWords.IsBoundary(text, end);
    }

    /// <summary>Whether the text is words, apart by single blanks or hyphens, that mean themselves in a regex.</summary>
    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetterOrDigit(text[0]) || !char.IsAsciiLetterOrDigit(text[^1])) return false;
        foreach (var character in text)
            if (!char.IsAsciiLetterOrDigit(character) && character is not (' ' or '-' or '\''))
                return false;
        return true;
    }
}
