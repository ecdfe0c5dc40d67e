using System.Collections.Frozen;

namespace StyleLint.Articles;

/// <summary>A name and a verb of speech behind a quoted question: <c>“Why?” Lee asked.</c> is one sentence.</summary>
internal static class SpeechTag
{
    private const int MostNames = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = FrozenSet.ToFrozenSet(
        ["said", "says", "asked", "asks", "added", "adds", "wondered", "replied", "shouted", "yelled", "cried", "wrote", "writes", "recalled", "tweeted", "exclaimed", "responded", "told"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether up to four capitalised words and then a verb of speech stand here.</summary>
    public static bool StartsAt(string text, int at)
    {
        for (var names = 0; names <= MostNames && at < text.Length; names++)
        {
            var end = at;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '.' or '-' or '’' or '\'')) end++;
            if (end == at || end == text.Length || text[end] is not (' ' or ',' or '.' or ':') and not '\u00A0') return false;
            var word = text.AsSpan(at, end - at).TrimEnd('.');
            if (!char.IsUpper(text[at])) return names > 0 && Verbs.Contains(word);
            at = end + 1;
        }

        return false;
    }
}
