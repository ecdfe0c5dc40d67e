using System.Text.RegularExpressions;

namespace StyleLint.Vale;

/// <summary>An alternative of a rule's pattern that may match anywhere.</summary>
/// <param name="Pattern">The rule's pattern.</param>
/// <param name="Number">Which alternative.</param>
/// <param name="IsGated">Whether it has phrases of which one stands in every text with a match.</param>
internal sealed record ValeSearch(ValePattern Pattern, int Number, bool IsGated)
{
    private readonly ValeNeeds? needs = ValeNeeds.Of(Pattern.Of(Number));
    private readonly Lazy<ValeAutomaton?> automaton = new(() => ValeAutomaton.TryMake(Pattern.Of(Number), Pattern.IgnoresCase));
    private Regex? regex;

    /// <summary>The search for a regex that is no part of another.</summary>
    public static ValeSearch For(string pattern, bool ignoresCase = false) => new(new ValePattern([pattern], "", "", ignoresCase, pattern), 0, IsGated: false);

    /// <summary>The next match from an offset on, or null.</summary>
    public (int Start, int Length)? Next(string text, int from)
    {
        if (from > text.Length) return null;
        if (automaton.Value?.TryFind(text, from, out var found) == true) return found.Start < 0 ? null : found;
        regex ??= ValeRegex.Make(Pattern.Of(Number), Pattern.IgnoresCase);
        foreach (var match in regex.EnumerateMatches(text, from)) return (match.Index, match.Length);
        return null;
    }

    /// <summary>Whether a text with these letters may have a match.</summary>
    public bool MayBeIn(ReadOnlySpan<ulong> letters) => needs?.MayBeIn(letters) != false && automaton.Value?.Needs.MayBeIn(letters) != false;
}
