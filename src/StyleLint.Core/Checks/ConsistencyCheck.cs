using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Consistency;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Reports what one article writes in two ways: a term of which the page lists the forms, a person's name, or numbers.</summary>
internal sealed class ConsistencyCheck : Check
{
    private readonly List<VariantRule> variants = [];
    private readonly List<NameRule> names = [];
    private readonly List<CountRule> counts = [];

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public ConsistencyCheck(ImmutableArray<Rule> rules, PhraseTrieBuilder phrases)
    {
        foreach (var rule in rules)
        {
            switch (rule.Options.Choice("finds", Subject.Variants, ("variants", Subject.Variants), ("names", Subject.Names), ("counts", Subject.Counts)))
            {
                case Subject.Variants: variants.Add(VariantRule.Read(rule, phrases)); break;
                case Subject.Names: names.Add(new NameRule(rule)); break;
                case Subject.Counts: counts.Add(new CountRule(rule, phrases)); break;
            }

            rule.Options.RejectUnread();
        }
    }

    private enum Subject
    {
        Variants,
        Names,
        Counts,
    }

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        foreach (var rule in variants) rule.Run(article, hits, findings);
        foreach (var rule in names) rule.Run(article, findings);
        foreach (var rule in counts) rule.Run(article, hits, findings);
    }
}
