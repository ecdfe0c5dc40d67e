using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Reads the words of which place names are made.</summary>
internal static class DatelineWords
{
    private static readonly string[] Joiners =
        ["de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "la", "le", "les", "los", "las", "el", "al", "of", "the", "on", "upon", "en", "am", "an", "der", "sur", "sous", "aux", "et", "y"];

    private static readonly string[] Prefixes = ["Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Fitz", "St", "Ste", "O'", "O’", "d'", "d’", "D'", "L'", "al-", "el-"];

    /// <summary>The word that starts at an offset; empty where none does. A hyphen that sets a dateline off ends it.</summary>
    public static TextRange WordAt(string text, int start)
    {
        var at = start;
        while (at < text.Length && IsWordCharacter(text, start, at)) at++;
        return new TextRange(start, at);
    }

    /// <summary>Whether the word is written in capitals, as in <c>McALLEN</c>, <c>DeKALB</c> and <c>ST.</c></summary>
    public static bool IsCapitals(ReadOnlySpan<char> word)
    {
        // Most words of a story end in a small letter.
        if (word.IsEmpty || char.IsLower(word[^1])) return false;
        foreach (var prefix in Prefixes)
            if (word.Length > prefix.Length + 1 && word.StartsWith(prefix, StringComparison.Ordinal) && char.IsUpper(word[prefix.Length]) && HasOnlyCapitals(word[prefix.Length..]))
                return true;
        return HasOnlyCapitals(word);
    }

    /// <summary>Whether the word starts with a capital.</summary>
    public static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]);

    /// <summary>Whether the word joins the parts of names: <c>de</c>, <c>of</c>.</summary>
    public static bool IsJoiner(ReadOnlySpan<char> word)
    {
        foreach (var joiner in Joiners)
            if (word.Equals(joiner, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>Skips blanks of any kind.</summary>
    public static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && IsBlank(text[at])) at++;
        return at;
    }

    /// <summary>Whether the character is a blank or has no width.</summary>
    public static bool IsBlank(char character) => char.IsWhiteSpace(character) || character is '\u200B' or '\uFEFF' or '\u2060';

    private static bool HasOnlyCapitals(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var part in word)
        {
            if (char.IsLower(part)) return false;
            if (char.IsUpper(part)) capitals++;
        }

        return capitals > 0;
    }

    private static bool IsWordCharacter(string text, int start, int at)
    {
        var character = text[at];
        if (char.IsLetter(character) || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark) return true;
        if (at == start) return false;
        if (character is '.' or '\'' or '’' or 'ʻ') return true;
        return character == '-' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && !EndsDateline(text, start, at);
    }

    /// <summary><c>DULUTH-The ice</c>: capitals, a hyphen, a word that only starts with a capital.</summary>
    private static bool EndsDateline(string text, int start, int hyphen) =>
        hyphen + 2 < text.Length && char.IsUpper(text[hyphen + 1]) && char.IsLower(text[hyphen + 2]) && hyphen - start > 2
        && IsCapitals(text.AsSpan(start, hyphen - start));
}
