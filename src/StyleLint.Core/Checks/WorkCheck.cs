using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Works;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Judges how the titles of books, films and newspapers are set.</summary>
internal sealed class WorkCheck : Check
{
    private static readonly AspectTable<ArticleAspect> Aspects = new(
        ("italic-title", static options => TitleAspects.From(options).LookForItalics),
        ("quoted-title", static options => TitleAspects.From(options).LookForQuotes),
        ("marked-name", static options => MarkedNameAspect.From(options).Look));

    private readonly ImmutableArray<(Rule Rule, ArticleAspect Look)> aspects;

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public WorkCheck(ImmutableArray<Rule> rules, List<Problem> problems) => aspects = Aspects.Read(rules, problems);

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        foreach (var (rule, look) in aspects)
        {
            using var lap = findings.Time(rule);
            look(article, rule, findings);
        }
    }
}
