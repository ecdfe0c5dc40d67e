using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Readability;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Measures how hard a story is to read, by the formulas of Flesch and of Flesch and Kincaid.</summary>
internal sealed class ReadabilityCheck : Check
{
    private readonly ImmutableArray<ReadabilityRule> rules;

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public ReadabilityCheck(ImmutableArray<Rule> rules, List<Problem> problems) => this.rules = [.. rules.Select(rule => new ReadabilityRule(rule, problems))];

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        foreach (var rule in rules) rule.Run(article, findings);
    }
}
