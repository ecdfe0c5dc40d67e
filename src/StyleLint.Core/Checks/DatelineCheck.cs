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
    ];

    private readonly ImmutableArray<(Rule Rule, DatelineAspect Look)> aspects;
    private readonly Rule? presence;
    private readonly DatelineHouse house;

    public DatelineCheck(ImmutableArray<Rule> rules, List<Problem> problems)
    {
        var found = ImmutableArray.CreateBuilder<(Rule, DatelineAspect)>();
        house = DatelineHouse.Default;
        foreach (var rule in rules)
        {
            var name = rule.Options.Text("finds");
            if (name == Presence) (presence, house) = (rule, DatelineHouse.From(rule.Options));
            else if (AspectNamed(name) is { } aspect) found.Add((rule, aspect));
            else problems.Add(new Problem(rule.Page.Source, rule.Page.Check.Range, $"‘finds’ must be one of {string.Join(", ", Aspects.Select(static entry => $"‘{entry.Name}’"))} or ‘{Presence}’."));
            rule.Options.RejectUnread();
        }

        aspects = found.ToImmutable();
    }

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        if (presence is not null) DatelinePresence.Look(article, house, presence, findings);
        if (article.Dateline is not { } dateline) return;
        var found = new DatelineCase(article, dateline, house);
        foreach (var (rule, look) in aspects)
            if (rule.Reads(dateline.Prose.Kind))
                look(found, rule, findings);
    }

    private static DatelineAspect? AspectNamed(string? name)
    {
        foreach (var (known, look) in Aspects)
            if (known == name)
                return look;
        return null;
    }
}
