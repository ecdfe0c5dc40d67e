using System.Buffers;
using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>
/// Cuts text into sentences where Vale's statistical splitter does, as far as rules can say: only behind a word, even before a small
/// letter, and not behind abbreviations and initials.
/// </summary>
internal static class ValeSentences
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789,.$€£-");

    [ThreadStatic]
    private static List<TextRange>? buffer;

    /// <summary>The sentences of a text in order, without the blanks around them.</summary>
    public static ImmutableArray<TextRange> Split(string text)
    {
        var sentences = (buffer ??= []);
        sentences.Clear();
        var start = Skip(text, 0, isBlank: true);
        for (var at = start; at < text.Length;)
        {
            var end = Skip(text, at, isBlank: false);
            var next = Skip(text, end, isBlank: true);
            if (next == text.Length || Ends(text, at, end, next))
            {
                sentences.Add(new TextRange(start, end));
                start = next;
            }

            at = next;
        }

        return [.. sentences];
    }

    private static bool Ends(string text, int start, int end, int next)
    {
        var word = text.AsSpan(start, end - start);
        var following = text.AsSpan(next, Skip(text, next, isBlank: false) - next);
        if (word.IndexOfAny('.', '?', '!') < 0 || following is ".") return false;
        if (IsEllipsis(word)) return char.IsUpper(FirstLetter(following)) || IsStarter(following);
        if (HasEndMark(word)) return !IsQuoted(word) || !char.IsLower(FirstLetter(following)) || IsStarter(following);
        if (word[^1] != '.') return false;
        return EndsWithPeriod(word[..^1], following);
    }

    private static bool EndsWithPeriod(ReadOnlySpan<char> word, ReadOnlySpan<char> following)
    {
        var core = word.TrimStart("“\"‘'([*");
        if (core.Length == 1 && char.IsLetter(core[0])) return !char.IsUpper(core[0]) || IsStarterUpper(following) && core[0] is 'I';
        if (IsNumber(core)) return !char.IsLower(FirstLetter(following));
        if (core.Contains('.') && core.IndexOfAnyExceptInRange('.', 'z') < 0 && IsDotted(core)) return IsStarterUpper(following);
        return !IsAbbreviation(core) || IsStarterUpper(following) && !IsTitle(core);
    }

    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        for (var at = 1; at < word.Length; at += 2)
            if (word[at] != '.')
                return false;
        return true;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        Abbreviations.KindOf(word) != AbbreviationKind.None;

    private static bool IsTitle(ReadOnlySpan<char> word) => Abbreviations.KindOf(word) == AbbreviationKind.BeforeName;

    private static bool IsNumber(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExcept(Figures);

    private static bool IsEllipsis(ReadOnlySpan<char> word) => word.EndsWith("...", StringComparison.Ordinal) || word is "..";

    private static bool HasEndMark(ReadOnlySpan<char> word) =>
        word[^1] is '?' or '!' || (word.Length > 1 && word[^1] is '"' or ')' or '’' or '”' && word[^2] is '.' or '?' or '!') || (word.Length > 1 && word[^1] == '\'' && word[^2] is '?' or '!');

    private static bool IsQuoted(ReadOnlySpan<char> word) => word[^1] is ')' or '’' or '”' or '"' or '\'';

    private static char FirstLetter(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
            if (char.IsLetterOrDigit(character))
                return character;
        return '\0';
    }

    private static bool IsStarterUpper(ReadOnlySpan<char> word) => char.IsUpper(FirstLetter(word)) && IsStarter(word);

    private static bool IsStarter(ReadOnlySpan<char> word) => Abbreviations.IsSentenceStart(word.ToString(), 0);

    private static int Skip(string text, int at, bool isBlank)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]) == isBlank) at++;
        return at;
    }
}
