using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Acronyms;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Judges how an article introduces the short names of organisations.</summary>
internal sealed class AcronymCheck : Check
{
    private static readonly AspectTable<ArticleAspect> Aspects = new(
        ("parentheses", static _ => ParenthesesAspect.Look),
        ("unexplained", static options => UnexplainedAspect.From(options).Look));

    private readonly ImmutableArray<(Rule Rule, ArticleAspect Look)> aspects;

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public AcronymCheck(ImmutableArray<Rule> rules, List<Problem> problems) => aspects = Aspects.Read(rules, problems);

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        foreach (var (rule, look) in aspects)
            using (findings.Time(rule))
                look(article, rule, findings);
    }
}
