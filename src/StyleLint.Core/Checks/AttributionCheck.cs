using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Attributions;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Judges the words that say who speaks.</summary>
internal sealed class AttributionCheck : Check
{
    private static readonly AspectTable<ArticleAspect> Aspects = new(
        ("loaded-verb", static _ => VerbAspects.LookForLoaded),
        ("pompous-verb", static _ => VerbAspects.LookForPompous),
        ("impossible-verb", static _ => VerbAspects.LookForImpossible),
        ("speakers", static _ => SpeakersAspect.Look),
        ("tense", static _ => TenseAspect.Look),
        ("late", static _ => PlaceAspects.LookForLate),
        ("orphan", static _ => PlaceAspects.LookForOrphan),
        ("inverted", static _ => PlaceAspects.LookForInverted),
        ("according-to", static _ => PlaceAspects.LookForAccordingTo));

    private readonly ImmutableArray<(Rule Rule, ArticleAspect Look)> aspects;

    public AttributionCheck(ImmutableArray<Rule> rules, List<Problem> problems) => aspects = Aspects.Read(rules, problems);

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        foreach (var (rule, look) in aspects)
            using (findings.Time(rule))
                look(article, rule, findings);
    }
}
