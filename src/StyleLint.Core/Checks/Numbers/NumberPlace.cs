using StyleLint.Articles;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Numbers;

/// <summary>
/// Where a number stands among other words, and where a house leaves it as it is: the options <c>exceptAfter</c>
/// (“page 3”), <c>exceptBefore</c> (“3 miles”) and <c>plurals</c> (nouns whose plural has no s).
/// </summary>
internal sealed class NumberPlace
{
    /// <summary>In UTF-16 code units. What is longer is no sentence but a page's furniture that lost its line breaks.</summary>
    private const int LongestSentence = 1000;

    private static readonly string[] OneToNine = [.. Enumerable.Range(1, 9).Select(NumberWords.Of)];

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> exceptAfter;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> exceptBefore;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> plurals;

    private NumberPlace(RuleOptions options)
    {
        exceptAfter = Read(options, "exceptAfter");
        exceptBefore = Read(options, "exceptBefore");
        plurals = Read(options, "plurals");
    }

    /// <summary>Reads the options of a page.</summary>
    public static NumberPlace From(RuleOptions options) => new(options);

    /// <summary>Whether a plural noun follows that the number counts: “3 trustees”, not “3 pounds” where pounds are excepted.</summary>
    /// <param name="prose">The block.</param>
    /// <param name="behind">Index of the token behind the number.</param>
    public bool CountsThings(Prose prose, int behind) =>
        IsPlainWord(prose, behind) && IsPlural(prose.TextOf(prose.Tokens[behind])) && !IsJoined(prose, behind + 1) && !IsExceptBefore(prose, behind) && !IsWord(prose, behind + 1, "old");

    /// <summary>Whether a word in small letters follows before which the number may change.</summary>
    /// <inheritdoc cref="CountsThings" path="/param"/>
    public bool IsBeforeWord(Prose prose, int behind) => IsPlainWord(prose, behind) && !IsExceptBefore(prose, behind);

    /// <summary>Whether what comes before leaves the number alone: it is no name, no other number and no excepted word.</summary>
    /// <param name="prose">The block.</param>
    /// <param name="index">Index of the number's first token.</param>
    /// <param name="sentenceStart">Where its sentence starts, in offsets of the block.</param>
    public bool IsFree(Prose prose, int index, int sentenceStart)
    {
        if (!prose.Tokens[index].IsSpaced || index == 0 || prose.Tokens[index - 1].Start < sentenceStart) return false;
        var before = prose.Tokens[index - 1];
        if (before.Kind != TokenKind.Word) return before.Kind == TokenKind.Mark && prose.Text[before.Start] is ',' or ';' or '—' or '(' && !IsAfterNumber(prose, index - 1);
        var word = prose.TextOf(before);
        if (char.IsUpper(word[0]) || exceptAfter.Contains(word)) return false;
        return !(word is "to" or "or" or "and" or "of" or "in" or "by" or "for" && IsAfterNumber(prose, index - 1));
    }

    /// <summary>Whether a sentence ends like one: a line of a table or a list of figures has no full stop.</summary>
    public static bool IsSentence(string text, TextRange sentence)
    {
        if (sentence.Length > LongestSentence) return false;
        var end = sentence.End;
        while (end > sentence.Start && text[end - 1] is '"' or '”' or '’' or '\'' or ')' or ' ') end--;
        return end > sentence.Start + 1 && text[end - 1] is '.' or '?' or '!' or ':' && text[end - 2] != '.';
    }

    /// <summary>Whether the token is a word in small letters behind a blank.</summary>
    private static bool IsPlainWord(Prose prose, int index) =>
        index < prose.Tokens.Length && prose.Tokens[index] is { Kind: TokenKind.Word, IsSpaced: true } token && char.IsLower(prose.Text[token.Start]);

    /// <summary>“3-year”: a hyphen or a slash ties the word to the next.</summary>
    private static bool IsJoined(Prose prose, int index) =>
        index < prose.Tokens.Length && !prose.Tokens[index].IsSpaced && prose.Text[prose.Tokens[index].Start] is '-' or '/' or '\u2011';

    private static bool IsWord(Prose prose, int index, string word) => index < prose.Tokens.Length && prose.TextOf(prose.Tokens[index]).SequenceEqual(word);

    private static bool IsOneToNine(ReadOnlySpan<char> word)
    {
        foreach (var number in OneToNine)
            if (word.Equals(number, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>“5 to”, “one in”, “1, 3, and”, “two hundred and”.</summary>
    private bool IsAfterNumber(Prose prose, int index)
    {
        var last = index - 1;
        if (last > 0 && prose.Text[prose.Tokens[last].Start] == ',') last--;
        if (last < 0) return false;
        var before = prose.Tokens[last];
        return exceptAfter.Contains(prose.TextOf(before)) || IsOneToNine(prose.TextOf(before)) || before.Kind == TokenKind.Number || char.IsAsciiDigit(prose.Text[before.Start]) || prose.Text[before.End - 1] == '%';
    }

    private bool IsExceptBefore(Prose prose, int index) => exceptBefore.Contains(prose.TextOf(prose.Tokens[index]));

    private bool IsPlural(ReadOnlySpan<char> word) =>
        plurals.Contains(word) || (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'' or '’'));

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Read(RuleOptions options, string key) =>
        options.List(key).Select(static word => word.Text).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
