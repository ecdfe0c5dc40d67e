using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Notices;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Judges the notices of an article: its updates, corrections, clarifications and editor's notes.</summary>
internal sealed class NoticeCheck : Check
{
    private static readonly AspectTable<ArticleAspect> Aspects = new(
        ("hidden-correction", static _ => KindAspects.LookForHiddenCorrection),
        ("false-clarification", static _ => KindAspects.LookForFalseClarification),
        ("missing-date", static _ => DateAspects.LookForMissing),
        ("date-order", static _ => DateAspects.LookAtPublication),
        ("order", static options => OrderAspect.From(options).Look),
        ("above-original", static _ => PlaceAspect.LookBelowOriginal),
        ("placement", static options => PlaceAspect.From(options).Look),
        ("empty", static _ => WordingAspects.LookForEmpty),
        ("relative-day", static _ => WordingAspects.LookForRelativeDay),
        ("blame", static _ => WordingAspects.LookForBlame),
        ("label", static _ => LabelAspects.LookAtSpelling),
        ("headline", static _ => LabelAspects.LookAtHeadline),
        ("date-form", static options => DateFormAspect.From(options).Look),
        ("silent-change", static options => FrontMatterAspects.From(options).LookForSilentChange),
        ("retraction", static _ => FrontMatterAspects.LookForRetraction),
        ("missing-error", static _ => CorrectionAspects.LookForMissingError),
        ("jargon", static _ => CorrectionAspects.LookForJargon),
        ("paragraph-number", static _ => CorrectionAspects.LookForMissingParagraph),
        ("format", static options => FormatAspect.From(options).Look),
        ("corrected-word", static _ => CorrectedWordAspect.Look));

    private readonly ImmutableArray<(Rule Rule, ArticleAspect Look)> aspects;

    public NoticeCheck(ImmutableArray<Rule> rules, List<Problem> problems) => aspects = Aspects.Read(rules, problems);

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        foreach (var (rule, look) in aspects)
            using (findings.Time(rule))
                look(article, rule, findings);
    }
}
