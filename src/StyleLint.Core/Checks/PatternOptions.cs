using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>How a page wants its pattern to be matched.</summary>
/// <param name="IgnoresCase">Whether upper and lower case are the same: key <c>case</c>.</param>
/// <param name="Milliseconds">How long one search may take: key <c>timeout</c>.</param>
internal readonly record struct PatternOptions(bool IgnoresCase, int Milliseconds)
{
    private const int LongestMilliseconds = 10_000;

    /// <summary>Reads the options that hold for a rule.</summary>
    public static PatternOptions Read(RuleOptions options) => new(
        options.Choice("case", false, ("ignore", true), ("exact", false)),
        Math.Clamp(options.Number("timeout", PatternCompiler.DefaultMilliseconds), 1, LongestMilliseconds));

    /// <summary>Reads the options that the page itself names.</summary>
    public static PatternOptions Read(RulePage page) => Read(new RuleOptions([(page.Source, page.Options)], []));
}
