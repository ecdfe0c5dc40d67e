using System.Text.RegularExpressions;
using StyleLint.Matching;

namespace StyleLint.Vale;

/// <summary>One alternative of a rule's pattern. Its regex is made when it is first needed, and for plain words never.</summary>
internal sealed class ValeAlternative
{
    private readonly ValePattern pattern;
    private readonly int number;
    private readonly string? literal;
    private ValeAutomaton? automaton;
    private volatile bool isAutomatonKnown;
    private Regex? regex;
    private ValeSearch? search;

    public ValeAlternative(ValePattern pattern, int number)
    {
        this.pattern = pattern;
        this.number = number;
        var text = pattern.Whole is null ? pattern.Alternatives[number] : "";
        literal = pattern.Before == @"\b" && pattern.After == @"\b" && IsPlain(text) ? text : null;
        Starts = literal is not null ? [literal] : Gate.StartsOf(pattern.Of(number));
    }

    /// <summary>Phrases with one of which every match begins; empty where there are none.</summary>
    public IReadOnlyList<string> Starts { get; }

    /// <summary>The alternative as one that is looked for everywhere.</summary>
    public ValeSearch ToSearch() => search ??= new ValeSearch(pattern, number, IsGated: false);

    /// <summary>How long the match is at a place; 0 where there is none.</summary>
    public int LengthAt(string text, int at)
    {
        if (literal is not null) return IsLiteralAt(text, at) ? literal.Length : 0;
        if (!isAutomatonKnown) (automaton, isAutomatonKnown) = (ValeAutomaton.TryMake(pattern.Of(number), pattern.IgnoresCase), true);
        if (automaton?.TryMatchAt(text, at, out var length) == true) return Math.Max(length, 0);
        regex ??= ValeRegex.Make($@"\G(?:{pattern.Of(number)})", pattern.IgnoresCase);
        return regex.Match(text, at) is { Success: true } match ? match.Length : 0;
    }

    private bool IsLiteralAt(string text, int at)
    {
        var end = at + literal!.Length;
        return end <= text.Length
            && string.Compare(text, at, literal, 0, literal.Length, pattern.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) == 0
            && ValeWords.IsBoundary(text, at) && ValeWords.IsBoundary(text, end);
    }

    /// <summary>Whether the text is words, apart by single blanks or hyphens, that mean themselves in a regex.</summary>
    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetterOrDigit(text[0]) || !char.IsAsciiLetterOrDigit(text[^1])) return false;
        foreach (var character in text)
            if (!char.IsAsciiLetterOrDigit(character) && character is not (' ' or '-' or '\''))
                return false;
        return true;
    }
}
