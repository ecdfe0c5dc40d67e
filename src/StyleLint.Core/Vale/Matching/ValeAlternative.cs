using System.Text.RegularExpressions;
using StyleLint.Matching;

namespace StyleLint.Vale;

/// <summary>One alternative of a rule's pattern that is more than plain words. What finds it is made when it is first needed.</summary>
/// <param name="pattern">The rule's pattern.</param>
/// <param name="number">Which alternative.</param>
internal sealed class ValeAlternative(ValePattern pattern, int number)
{
    private ValeAutomaton? automaton;
    private volatile bool isAutomatonKnown;
    private Regex? regex;

    /// <summary>Phrases with one of which every match begins; empty where there are none.</summary>
    public IReadOnlyList<string> Starts { get; } = Gate.StartsOf(pattern.Of(number));

    /// <summary>How long the match is at a place; 0 where there is none.</summary>
    public int LengthAt(string text, int at)
    {
        if (!isAutomatonKnown) (automaton, isAutomatonKnown) = (ValeAutomaton.TryMake(pattern.Of(number), pattern.IgnoresCase), true);
        if (automaton?.TryMatchAt(text, at, out var length) == true) return Math.Max(length, 0);
        regex ??= ValeRegex.Make($@"\G(?:{pattern.Of(number)})", pattern.IgnoresCase);
        return regex.Match(text, at) is { Success: true } match ? match.Length : 0;
    }
}
