using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Headlines;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Judges a headline as a whole: its capitals, and whether the lead only repeats it.</summary>
internal sealed class HeadlineCheck : Check
{
    private static readonly AspectTable<ArticleAspect> Aspects = new(
        ("case", static options => CaseAspect.From(options).Look),
        ("repetition", static _ => RepetitionAspect.Look));

    private readonly ImmutableArray<(Rule Rule, ArticleAspect Look)> aspects;

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public HeadlineCheck(ImmutableArray<Rule> rules, List<Problem> problems) => aspects = Aspects.Read(rules, problems);

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        foreach (var (rule, look) in aspects)
            using (findings.Time(rule))
                look(article, rule, findings);
    }
}
