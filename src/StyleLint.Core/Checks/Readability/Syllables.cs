using System.Buffers;

namespace StyleLint.Checks.Readability;

/// <summary>Counts the syllables of English words by their letters, as readability formulas do: right for most words, near for the rest.</summary>
internal static class Syllables
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    /// <summary>The syllables of a word; at least one, also for a figure.</summary>
    public static int In(ReadOnlySpan<char> word)
    {
        word = WithoutSilentEnd(word);
        var count = 0;
        for (var at = 0; at < word.Length; at++)
            if (IsVowel(word[at]) && (at == 0 || !IsVowel(word[at - 1]) || IsSplit(word, at)))
                count++;
        return Math.Max(count, 1);
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter);

    /// <summary>“ra-di-o”, “sci-ence”, “tri-al”, but not “na-tion”, “spe-cial”.</summary>
    private static bool IsSplit(ReadOnlySpan<char> word, int at) =>
        word[at - 1] is 'i' && word[at] is 'a' or 'e' or 'o' or 'u' && !(at > 1 && word[at - 2] is 't' or 'c' or 's' or 'g' or 'l') && !(word[at] == 'e' && at + 1 < word.Length && word[at + 1] is 'v' or 'f' or 'l' or 's' or 'd' or 'w');

    /// <summary>“make”, “makes”, “baked”, but “ta-ble”, “hous-es” and “want-ed”.</summary>
    private static ReadOnlySpan<char> WithoutSilentEnd(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return word;
        var stem = word switch
        {
            [.., var before, 'e', 'd'] when before is not ('t' or 'd') => word[..^2],
            [.., var before, 'e', 's'] when before is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h' or 'l') => word[..^2],
            [.., var before, 'e'] when before != 'l' || IsVowel(word[^3]) => word[..^1],
            _ => word,
        };
        return stem.ContainsAny(Vowels) ? stem : word;
    }
}
