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
    private static readonly (string Name, AttributionAspect Look)[] Aspects =
    [
        ("loaded-verb", VerbAspects.LookForLoaded),
        ("pompous-verb", VerbAspects.LookForPompous),
        ("impossible-verb", VerbAspects.LookForImpossible),
        ("speakers", SpeakersAspect.Look),
        ("tense", TenseAspect.Look),
        ("late", PlaceAspects.LookForLate),
        ("orphan", PlaceAspects.LookForOrphan),
        ("inverted", PlaceAspects.LookForInverted),
        ("according-to", PlaceAspects.LookForAccordingTo),
    ];

    private readonly ImmutableArray<(Rule Rule, AttributionAspect Look)> aspects;

    public AttributionCheck(ImmutableArray<Rule> rules, List<Problem> problems)
    {
        var found = ImmutableArray.CreateBuilder<(Rule, AttributionAspect)>();
        foreach (var rule in rules)
        {
            var name = rule.Options.Text("finds");
            var known = Aspects.FirstOrDefault(aspect => aspect.Name == name).Look;
            if (known is not null) found.Add((rule, known));
            else problems.Add(new Problem(rule.Page.Source, rule.Page.Check.Range, $"‘finds’ must be one of {string.Join(", ", Aspects.Select(static aspect => $"‘{aspect.Name}’"))}."));
            rule.Options.RejectUnread();
        }

        aspects = found.ToImmutable();
    }

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        foreach (var (rule, look) in aspects) look(article, rule, findings);
    }
}
