using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Sources;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Judges how an article speaks of sources that it does not name.</summary>
internal sealed class SourcesCheck : Check
{
    private static readonly AspectTable<ArticleAspect> Aspects = new(
        ("bare", static _ => WordingAspects.LookForBare),
        ("learned", static _ => WordingAspects.LookForLearned),
        ("hearsay", static _ => WordingAspects.LookForHearsay),
        ("groups", static _ => WordingAspects.LookForGroups),
        ("grant-without-reason", static options => ReasonAspect.From(options).Look),
        ("boilerplate", static _ => ReasonAspect.LookForBoilerplate),
        ("grant-wording", static options => GrantWordingAspect.From(options).Look),
        ("approval", static options => ApprovalAspect.From(options).Look),
        ("minimum", static options => MinimumAspect.From(options).Look),
        ("plural-of-one", static _ => AgreementAspects.LookForPluralOfOne),
        ("denied-comment", static _ => AgreementAspects.LookForDeniedComment),
        ("judgement", static options => JudgementAspect.From(options).Look));

    private readonly ImmutableArray<(Rule Rule, ArticleAspect Look)> aspects;

    public SourcesCheck(ImmutableArray<Rule> rules, List<Problem> problems) => aspects = Aspects.Read(rules, problems);

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        using (findings.Time("find sources"))
            if (article.Sources.IsEmpty)
                return;
        foreach (var (rule, look) in aspects)
            using (findings.Time(rule))
                look(article, rule, findings);
    }
}
