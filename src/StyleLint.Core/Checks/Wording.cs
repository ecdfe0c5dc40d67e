using StyleLint.Matching;

namespace StyleLint.Checks;

/// <summary>Fits a replacement to the words it replaces.</summary>
internal static class Wording
{
    /// <summary>The replacement with the capitals and the apostrophes of the words that were found.</summary>
    public static string Fit(string use, ReadOnlySpan<char> found, string phrase) =>
        FitApostrophes(found.SequenceEqual(phrase) ? use : FitCapitals(use, found), found);

    /// <summary>The text with its first letter in upper case.</summary>
    public static string Capitalize(string text)
    {
        if (text.Length == 0 || !char.IsLower(text[0])) return text;
        return string.Concat([char.ToUpperInvariant(text[0])], text.AsSpan(1));
    }

    /// <summary>Curly apostrophes where the found words have them: a fix must not mix the two.</summary>
    public static string FitApostrophes(string use, ReadOnlySpan<char> found) =>
        found.Contains('\u2019') ? use.Replace('\'', '\u2019') : use;

    private static string FitCapitals(string use, ReadOnlySpan<char> found)
    {
        var upper = 0;
        var letters = 0;
        var startsUpper = false;
        foreach (var character in found)
        {
            if (!char.IsLetter(character)) continue;
            if (char.IsUpper(character)) upper++;
            if (letters++ == 0) startsUpper = upper == 1;
        }

        if (letters > 1 && upper == letters) return use.ToUpperInvariant();
        return startsUpper ? Capitalize(use) : use;
    }
}
