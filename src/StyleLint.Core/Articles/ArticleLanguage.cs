using System.Collections.Frozen;
using StyleLint.Data;

namespace StyleLint.Articles;

/// <summary>
/// Tells English from other languages, so that no rule of an English stylebook judges the translation of a story. Where the front
/// matter is silent, the small words of the first paragraphs decide, and what is in doubt counts as English.
/// </summary>
internal static class ArticleLanguage
{
    private const int FewestWords = 40;
    private const int EnoughWords = 400;
    private const int LongestWord = 4;

    private static readonly string[] Keys = ["lang", "language", "locale"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> English = Words("the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "it", "said", "be", "at", "by", "from", "this");

    /// <summary>The small words of Spanish, Portuguese, Italian, French, German and Dutch.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Other = Words(
        "de", "la", "el", "los", "las", "que", "en", "un", "una", "del", "por", "con", "para", "se", "o", "os", "da", "do", "em", "um", "uma", "il", "di", "che", "per", "le", "les", "des", "et", "est", "dans", "une", "der", "die", "das", "und", "ist", "von", "den", "het", "een", "van");

    /// <summary>Whether an article is written in English, as far as can be told.</summary>
    public static bool IsEnglish(FrontMatter? frontMatter, IEnumerable<Prose> blocks) => Declared(frontMatter) ?? !ReadsForeign(blocks);

    private static bool? Declared(FrontMatter? frontMatter)
    {
        foreach (var key in Keys)
            if (frontMatter?.Values.Find(key) is DataScalar { Text.Length: >= 2 } value)
                return value.Text.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        return null;
    }

    private static bool ReadsForeign(IEnumerable<Prose> blocks)
    {
        var (words, english, other) = (0, 0, 0);
        foreach (var prose in blocks)
        {
            if (prose.Kind != BlockKind.Body) continue;
            foreach (ref readonly var token in prose.Tokens.AsSpan())
            {
                if (token.Kind != TokenKind.Word) continue;
                words++;
                if (token.Length > LongestWord) continue;
                var word = prose.TextOf(token);
                if (English.Contains(word)) english++;
                else if (Other.Contains(word)) other++;
            }

            if (words >= EnoughWords) break;
        }

        // Running English has one of these words in every five, the others have one of theirs in every four.
        return words >= FewestWords && english * 12 < words && other * 7 > words;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params string[] words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
