namespace StyleLint.Checks;

/// <summary>The one table of checks: what a page's <c>check:</c> key may name. Order is the order in which they run.</summary>
internal static class AllChecks
{
    /// <summary>Name and factory of every check.</summary>
    public static IReadOnlyList<(string Name, CheckFactory Create)> Table { get; } =
    [
        ("words", static (rules, phrases, problems) => new WordsCheck(rules, phrases, problems)),
        ("pattern", static (rules, phrases, problems) => new PatternCheck(rules, phrases, problems)),
        ("dateline", static (rules, phrases, problems) => new DatelineCheck(rules, problems)),
    ];
}
