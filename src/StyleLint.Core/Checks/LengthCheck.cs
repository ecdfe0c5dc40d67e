using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Lengths;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Counts: words of a lead or a sentence, sentences or words of a paragraph, characters of a headline.</summary>
internal sealed class LengthCheck : Check
{
    private readonly ImmutableArray<LengthRule> rules;

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public LengthCheck(ImmutableArray<Rule> rules, List<Problem> problems) =>
        this.rules = [.. rules.Select(rule => LengthRule.Read(rule, problems))];

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        foreach (var rule in rules) rule.Run(article, findings);
    }
}
