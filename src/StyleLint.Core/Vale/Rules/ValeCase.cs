using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace StyleLint.Vale;

/// <summary>Writes headings in title or sentence case.</summary>
/// <param name="exceptions">Words that are written as they are listed.</param>
/// <param name="isChicago">Whether titles follow Chicago, which keeps longer prepositions small, rather than AP.</param>
/// <param name="indicators">Ends of words behind which a sentence starts.</param>
/// <param name="prefix">What is left out at the start, or null.</param>
internal sealed class ValeCase(ValeExceptions exceptions, bool isChicago, ImmutableArray<string> indicators, Regex? prefix)
{
    private static readonly ImmutableArray<string> Small =
        ["a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on", "or", "per", "the", "to", "v", "v.", "via", "vs", "vs."];

    private static readonly ImmutableArray<string> Prepositions =
    [
        "about", "above", "across", "after", "against", "along", "among", "around", "before", "between", "beyond", "concerning", "despite", "down",
        "during", "following", "from", "including", "into", "near", "over", "since", "through", "throughout", "towards", "under", "until", "upon",
        "with", "within", "without",
    ];

    private readonly Lazy<Regex> titleWords = new(() => ValeRegex.Make(@"[\p{N}\p{L}]+[^\s\-/]*"));
    private readonly Lazy<Regex> sentenceWords = new(() => ValeRegex.Make("(?i)" + (exceptions.Terms.IsEmpty ? "" : $@"\b(?:{string.Join('|', exceptions.Terms)})\b|") + @"[\p{N}\p{L}*]+[^\s]*"));
    private readonly Lazy<ImmutableArray<(string Term, Regex Whole)>> terms = new(() => [.. exceptions.Terms.Select(static term => (term, ValeRegex.Make($"^(?:{term})$")))]);

    /// <summary>The text in title case.</summary>
    public string Title(string text)
    {
        var (start, rest) = Cut(text);
        return start + titleWords.Value.Replace(rest, word => TitleWord(rest, word));
    }

    /// <summary>The text in sentence case: its words with a blank between them.</summary>
    public string Sentence(string text)
    {
        var (start, rest) = Cut(text);
        var made = new List<string>();
        var previous = "";
        foreach (Match word in sentenceWords.Value.Matches(rest))
        {
            if (Listed(word.Value) is { } listed) made.Add(listed);
            else if (made.Count == 0 || StartsAfter(previous, made.Count - 1)) made.Add(Upper(word.Value.ToLowerInvariant()));
            else made.Add(word.Value.ToLowerInvariant());
            previous = word.Value;
        }

        return start + string.Join(' ', made);
    }

    /// <summary>Each word with a capital, where letters behind apostrophes and hyphens start words, too.</summary>
    public static string TitleWords(string text)
    {
        var made = new StringBuilder(text);
        for (var at = 0; at < made.Length; at++)
            if (at == 0 || IsSeparator(text[at - 1]))
                made[at] = char.ToUpperInvariant(text[at]);
        return made.ToString();
    }

    private static bool IsSeparator(char character) =>
        character < '\u0080' ? !char.IsAsciiLetterOrDigit(character) && character != '_' : char.IsWhiteSpace(character);

    private (string Start, string Other) Cut(string text)
    {
        var length = prefix?.Match(text) is { Success: true, Index: 0 } match ? match.Length : 0;
        return (text[..length], text[length..]);
    }

    private string TitleWord(string text, Match word)
    {
        if (Listed(word.Value) is { } listed) return listed;
        var small = word.Value.ToLowerInvariant();
        var isAtEdge = word.Index == 0 || word.Index + word.Length == text.Length;

        // Vale asks a tagger whether “to” stands before a verb. Without one, it may be written either way.
        if (small == "to" && !isAtEdge && !isChicago) return word.Value;
        var isSmall = !isAtEdge && (Small.Contains(small) || (isChicago && Prepositions.Contains(small)));
        return isSmall && IsInside(text, word) ? small : Upper(word.Value);
    }

    /// <summary>A word after a colon or a dash is capitalised, as is the first of a compound.</summary>
    private static bool IsInside(string text, Match word)
    {
        var before = At(text, word.Index - 1);
        var beforeThat = At(text, word.Index - 2);
        return before is ' ' or '-' or '/' or '–' or '—' && beforeThat is not (':' or '-' or '–' or '—') && (At(text, word.Index + word.Length) != '-' || before == '-');
    }

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : text[0];

    private bool StartsAfter(string word, int index) =>
        indicators.Any(mark => word.Length > mark.Length && word.EndsWith(mark, StringComparison.Ordinal)) || (index == 0 && IsNumbered(word));

    private static bool IsNumbered(string word) => word.IndexOf('.', StringComparison.Ordinal) is > 0 and var stop && char.IsDigit(word[stop - 1]);

    private string? Listed(string word)
    {
        foreach (var (term, whole) in terms.Value)
            if (string.Equals(term, word, StringComparison.OrdinalIgnoreCase)) return term;
            else if (whole.IsMatch(word)) return word;
        return null;
    }

    private static string Upper(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
