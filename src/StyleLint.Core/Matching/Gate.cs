using System.Collections.Immutable;

namespace StyleLint.Matching;

/// <summary>
/// Finds phrases of which at least one stands in every text that a regex matches, so that the regex need not look
/// at other texts. Phrases are whole pieces as the trie reads them.
/// </summary>
internal static class Gate
{
    /// <summary>A pattern that is longer has no gate: working one out would cost more than it saves. What a match begins with is found sooner.</summary>
    private const int LongestPattern = 4000;

    /// <summary>A rule of Vale's may be longer than any pattern of a page.</summary>
    private const int LongestStart = 20_000;

    /// <summary>Nearly every paragraph has one: noting each costs more than a search through the others.</summary>
    private const string Period = ".";

    /// <summary>The phrases; empty where the regex may match without any.</summary>
    public static ImmutableArray<string> Of(string pattern)
    {
        var phrases = pattern.Length > LongestPattern ? null : GateParser.Parse(pattern)?.Phrases;
        return OnlyRare(phrases);
    }

    /// <summary>
    /// Phrases with one of which every match of a regex begins, so that the regex need be tried only where they stand;
    /// empty where it may begin with something else.
    /// </summary>
    public static ImmutableArray<string> StartsOf(string pattern)
    {
        var phrases = pattern.Length > LongestStart ? null : GateParser.ParseStart(pattern)?.FirstPhrases;
        return OnlyRare(phrases);
    }

    private static ImmutableArray<string> OnlyRare(SortedSet<string>? phrases) => phrases is null || phrases.Contains(Period) ? [] : [.. phrases];
}
