using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Reports what regexes of pages match. A regex looks only at blocks that hold a phrase of its gate.</summary>
internal sealed class PatternCheck : Check
{
    private readonly ImmutableArray<PatternRule> rules;

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public PatternCheck(ImmutableArray<Rule> rules, PhraseTrieBuilder phrases, List<Problem> problems) =>
        this.rules = [.. rules.Select(rule => new PatternRuleReader(rule, phrases, problems).Read()).OfType<PatternRule>()];

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        foreach (var rule in rules) rule.Run(article, hits, findings);
    }
}
