namespace StyleLint.Vale;

/// <summary>Counts syllables by the letters: groups of vowels, without the endings that are not spoken.</summary>
internal static class ValeSyllables
{
    /// <summary>How many syllables a word has, as far as its letters tell; at least one.</summary>
    public static int Count(ReadOnlySpan<char> word)
    {
        var (count, wasVowel) = (0, false);
        foreach (var character in word)
        {
            var isVowel = IsVowel(character);
            if (isVowel && !wasVowel) count++;
            wasVowel = isVowel;
        }

        if (IsSilentEnd(word)) count--;
        return Math.Max(count + Hiatuses(word), 1);
    }

    private static bool IsVowel(char character) => char.ToLowerInvariant(character) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>“Make”, “makes” and “asked” end in an e that nobody speaks; “table”, “boxes” and “wanted” do not.</summary>
    private static bool IsSilentEnd(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return false;
        if (word[^1] is 'e') return !IsVowel(word[^2]) && !(word[^2] == 'l' && !IsVowel(word[^3]));
        if (word[^2] is not 'e' || IsVowel(word[^3])) return false;
        if (word[^1] is 's') return word[^3] is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h') && !(word.Length > 3 && word[^3] == 'l' && !IsVowel(word[^4]));
        return word[^1] is 'd' && word[^3] is not ('t' or 'd');
    }

    /// <summary>Vowels side by side that are spoken apart: “reality”, “science”, “create”.</summary>
    private static int Hiatuses(ReadOnlySpan<char> word)
    {
        var count = 0;
        for (var at = 0; at + 1 < word.Length; at++)
            if ((char.ToLowerInvariant(word[at]), char.ToLowerInvariant(word[at + 1])) is ('i', 'a') or ('i', 'o') or ('e', 'o') or ('u', 'a') && !IsOneSound(word, at))
                count++;
        return count;
    }

    /// <summary>“-tion”, “-cial” and “qua-” are one sound.</summary>
    private static bool IsOneSound(ReadOnlySpan<char> word, int at) => at > 0 && char.ToLowerInvariant(word[at - 1]) is 't' or 's' or 'c' or 'q' or 'g' or 'x';
}
