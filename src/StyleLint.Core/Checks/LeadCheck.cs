using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Leads;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Judges how a story opens.</summary>
internal sealed class LeadCheck : Check
{
    private static readonly AspectTable<ArticleAspect> Aspects = new(
        ("opening", static options => OpeningAspect.From(options).Look),
        ("question", static _ => KindAspects.LookForQuestion),
        ("quotation", static _ => KindAspects.LookForQuotation),
        ("no-time", static _ => KindAspects.LookForTime));

    private readonly ImmutableArray<(Rule Rule, ArticleAspect Look)> aspects;

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public LeadCheck(ImmutableArray<Rule> rules, List<Problem> problems) => aspects = Aspects.Read(rules, problems);

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        foreach (var (rule, look) in aspects)
            using (findings.Time(rule))
                look(article, rule, findings);
    }
}
