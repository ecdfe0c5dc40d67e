using StyleLint.Data;
using StyleLint.Matching;

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

    /// <summary>The small words of English, and of Spanish, Portuguese, Italian, French, German and Dutch.</summary>
    private static readonly WordMap<Tongue> SmallWords = new(
    [
        .. Of(Tongue.English, "the of and to in that is was for on with it said be at by from this"),
        .. Of(Tongue.Other, "de la el los las que en un una del por con para se o os da do em um uma il di che per le les des et est dans une der die das und ist von den het een van"),
    ], StringComparison.OrdinalIgnoreCase);

    private enum Tongue
    {
        None,
        English,
        Other,
    }

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
                var tongue = SmallWords.Find(prose.TextOf(token), token.Hash);
                if (tongue == Tongue.English) english++;
                else if (tongue == Tongue.Other) other++;
            }

            if (words >= EnoughWords) break;
        }

        // Running English has one of these words in every five, the others have one of theirs in every four.
        return words >= FewestWords && english * 12 < words && other * 7 > words;
    }

    private static IEnumerable<KeyValuePair<string, Tongue>> Of(Tongue tongue, string words) => words.Split(' ').Select(word => KeyValuePair.Create(word, tongue));
}
