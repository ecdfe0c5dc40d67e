using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Quotations;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Judges the marks of quotations. What stands between them belongs to the speaker and is never changed.</summary>
internal sealed class QuotationCheck : Check
{
    private static readonly AspectTable<ArticleAspect> Aspects = new(
        ("outside-punctuation", static _ => EdgeAspects.LookForOutsidePunctuation),
        ("inside-semicolon", static _ => EdgeAspects.LookForInsideSemicolon),
        ("unclosed", static _ => EdgeAspects.LookForUnclosed),
        ("same-marks-inside", static _ => MarkAspects.LookForSameMarksInside),
        ("double-in-headline", static _ => MarkAspects.LookForDoubleInHeadline),
        ("single-in-text", static _ => MarkAspects.LookForSingleInText),
        ("mixed-marks", static _ => MixedMarksAspect.Look),
        ("so-called", static _ => WordingAspects.LookForSoCalled),
        ("fragment", static _ => WordingAspects.LookForFragment),
        ("brackets", static _ => WordingAspects.LookForBrackets),
        ("many-mouths", static _ => ManyMouthsAspect.Look));

    private readonly ImmutableArray<(Rule Rule, ArticleAspect Look)> aspects;

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public QuotationCheck(ImmutableArray<Rule> rules, List<Problem> problems) => aspects = Aspects.Read(rules, problems);

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        if (article.Quotations.IsEmpty) return;
        foreach (var (rule, look) in aspects)
            using (findings.Time(rule))
                look(article, rule, findings);
    }
}
