using System.Buffers;
using System.Text.RegularExpressions;
using StyleLint.Matching;

namespace StyleLint.Vale;

/// <summary>An alternative of a rule's pattern that may match anywhere.</summary>
/// <param name="Pattern">The rule's pattern.</param>
/// <param name="Number">Which alternative.</param>
/// <param name="IsGated">Whether it has phrases of which one stands in every text with a match.</param>
internal sealed record ValeSearch(ValePattern Pattern, int Number, bool IsGated)
{
    private readonly SearchValues<string>? needed = ValeNeeds.Of(Pattern.Of(Number));
    private Regex? regex;

    /// <summary>The next match from an offset on, or null.</summary>
    public Match? Next(string text, int from)
    {
        if (needed is not null && !text.AsSpan(from).ContainsAny(needed)) return null;
        return (regex ??= ValeRegex.Make(Pattern.Of(Number), Pattern.IgnoresCase)).Match(text, from) is { Success: true } match ? match : null;
    }

    /// <summary>Whether it matches in a text.</summary>
    public bool IsIn(string text) => Next(text, 0) is not null;
}
