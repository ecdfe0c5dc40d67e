using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.People;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Judges how an article calls the people in it, first and later.</summary>
internal sealed class PersonCheck : Check
{
    private static readonly AspectTable<ArticleAspect> Aspects = new(
        ("full-name-again", static options => FullNameAgainAspect.From(options).Look),
        ("title-again", static options => TitleAgainAspect.From(options).Look),
        ("surname-first", static options => SurnameFirstAspect.From(options).Look),
        ("named-outside-story", static _ => NamedOutsideStoryAspect.Look),
        ("never-named", static options => NeverNamedAspect.From(options).Look),
        ("shared-surname", static _ => SharedSurnameAspect.Look),
        ("child-surname", static options => ChildSurnameAspect.From(options).Look),
        ("first-name", static options => FirstNameAspect.From(options).Look),
        ("courtesy-mixed", static options => CourtesyTitleAspect.From(options).LookForMixed),
        ("courtesy-missing", static options => CourtesyTitleAspect.From(options).LookForMissing),
        ("long-title", static options => LongTitleAspect.From(options).Look));

    private readonly ImmutableArray<(Rule Rule, ArticleAspect Look)> aspects;

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public PersonCheck(ImmutableArray<Rule> rules, List<Problem> problems) => aspects = Aspects.Read(rules, problems);

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        Find(article, findings);
        foreach (var (rule, look) in aspects)
        {
            using var lap = findings.Time(rule);
            look(article, rule, findings);
        }
    }

    /// <summary>All rules need them.</summary>
    private static void Find(Article article, Findings findings)
    {
        using var lap = findings.Time("find people");
        _ = article.People;
    }
}
