using System.Collections.Immutable;

namespace StyleLint.Vale;

/// <summary>The regex of a rule: alternatives inside a template, as Vale puts it together.</summary>
/// <param name="Alternatives">The rule's tokens, in the order in which they are tried.</param>
/// <param name="Before">What stands before them.</param>
/// <param name="After">What stands behind them.</param>
/// <param name="IgnoresCase">Whether upper and lower case are the same.</param>
/// <param name="Whole">The whole regex as Vale writes it, where the alternatives cannot be tried one by one; else null.</param>
internal sealed record ValePattern(ImmutableArray<string> Alternatives, string Before, string After, bool IgnoresCase, string? Whole)
{
    /// <summary>How many parts are tried one by one.</summary>
    public int Count => Whole is null ? Alternatives.Length : 1;

    /// <summary>The regex of one alternative.</summary>
    public string Of(int number) => Whole ?? $"{Before}(?:{Alternatives[number]}){After}";
}
