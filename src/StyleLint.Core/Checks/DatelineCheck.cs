using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Datelines;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Judges the dateline of an article by the house's choices, which are the options of <c>newsroom/dateline</c>.</summary>
internal sealed class DatelineCheck : Check
{
    private const string Presence = "presence";

    private static readonly (string Name, DatelineAspect Look)[] Aspects =
    [
        ("capitals", CapitalsAspect.Look),
        ("postal-code", StateAspects.LookForPostalCode),
        ("state-abbreviation", StateAspects.LookForImpostor),
        ("state-spelled-out", StateAspects.LookForSpelledOut),
        ("stand-alone-city", StandAloneAspects.LookForState),
        ("stand-alone-abroad", StandAloneAspects.LookForCountry),
        ("missing-region", StandAloneAspects.LookForMissingRegion),
        ("separator", MarksAspects.LookAtSeparator),
        ("commas", MarksAspects.LookAtCommas),
        ("date", DateAspects.Look),
        ("credit", CreditAspect.Look),
        ("former-name", PlaceAspects.LookForFormerName),
        ("no-city", PlaceAspects.LookForNoCity),
        ("island", PlaceAspects.LookForIsland),
        ("repetition", StoryAspects.LookForRepetition),
        ("second", StoryAspects.LookForSecond),
        ("first-word", StoryAspects.LookAtFirstWord),
        ("emphasis", StoryAspects.LookAtEmphasis),
        ("date-agreement", DateAspects.LookForAgreement),
    ];

    /// <summary>What looks at a dateline that stands where none is read.</summary>
    private static readonly (string Name, DatelineAspect Look)[] StrayAspects =
    [
        ("heading", StoryAspects.LookAtHeading),
        ("late", StoryAspects.LookAtLate),
    ];

    private readonly ImmutableArray<(Rule Rule, DatelineAspect Look)> aspects;
    private readonly ImmutableArray<(Rule Rule, DatelineAspect Look)> strayAspects;
    private readonly Rule? presence;
    private readonly DatelineHouse house;

    public DatelineCheck(ImmutableArray<Rule> rules, List<Problem> problems)
    {
        var found = ImmutableArray.CreateBuilder<(Rule, DatelineAspect)>();
        var stray = ImmutableArray.CreateBuilder<(Rule, DatelineAspect)>();
        house = DatelineHouse.Default;
        foreach (var rule in rules)
        {
            var name = rule.Options.Text("finds");
            if (name == Presence) (presence, house) = (rule, DatelineHouse.From(rule.Options));
            else if (AspectNamed(name, Aspects) is { } aspect) found.Add((rule, aspect));
            else if (AspectNamed(name, StrayAspects) is { } strayAspect) stray.Add((rule, strayAspect));
            else problems.Add(new Problem(rule.Page.Source, rule.Page.Check.Range, $"‘finds’ must be one of {string.Join(", ", Aspects.Concat(StrayAspects).Select(static entry => $"‘{entry.Name}’"))} or ‘{Presence}’."));
            rule.Options.RejectUnread();
        }

        aspects = found.ToImmutable();
        strayAspects = stray.ToImmutable();
    }

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        if (presence is not null) DatelinePresence.Look(article, house, presence, findings);
        if (article.Dateline is { } dateline) Look(aspects, new DatelineCase(article, dateline, house), findings);
        else if (article.StrayDateline is { } stray) Look(strayAspects, new DatelineCase(article, stray, house), findings);
    }

    private static void Look(ImmutableArray<(Rule Rule, DatelineAspect Look)> aspects, DatelineCase found, Findings findings)
    {
        foreach (var (rule, look) in aspects)
            if (rule.Reads(found.Dateline.Prose.Kind))
                using (findings.Time(rule))
                    look(found, rule, findings);
    }

    private static DatelineAspect? AspectNamed(string? name, (string Name, DatelineAspect Look)[] aspects)
    {
        foreach (var (known, look) in aspects)
            if (known == name)
                return look;
        return null;
    }
}
