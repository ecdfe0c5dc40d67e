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
    private readonly ImmutableArray<VariantRule> variants;
    private readonly ImmutableArray<NameRule> names;
    private readonly ImmutableArray<CountRule> counts;

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public ConsistencyCheck(ImmutableArray<Rule> rules, PhraseTrieBuilder phrases)
    {
        var read = rules.Select(rule => (Rule: rule, Finds: rule.Options.Choice("finds", Subject.Variants, ("variants", Subject.Variants), ("names", Subject.Names), ("counts", Subject.Counts)))).ToList();
        variants = [.. read.Where(static entry => entry.Finds == Subject.Variants).Select(entry => VariantRule.Read(entry.Rule, phrases))];
        names = [.. read.Where(static entry => entry.Finds == Subject.Names).Select(static entry => new NameRule(entry.Rule))];
        counts = [.. read.Where(static entry => entry.Finds == Subject.Counts).Select(entry => new CountRule(entry.Rule, phrases))];
        foreach (var rule in rules) rule.Options.RejectUnread();
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
