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
    private static readonly (string Name, QuotationAspect Look)[] Aspects =
    [
        ("outside-punctuation", EdgeAspects.LookForOutsidePunctuation),
        ("inside-semicolon", EdgeAspects.LookForInsideSemicolon),
        ("unclosed", EdgeAspects.LookForUnclosed),
        ("same-marks-inside", MarkAspects.LookForSameMarksInside),
        ("double-in-headline", MarkAspects.LookForDoubleInHeadline),
        ("single-in-text", MarkAspects.LookForSingleInText),
        ("mixed-marks", MixedMarksAspect.Look),
        ("so-called", WordingAspects.LookForSoCalled),
        ("fragment", WordingAspects.LookForFragment),
        ("brackets", WordingAspects.LookForBrackets),
        ("many-mouths", ManyMouthsAspect.Look),
    ];

    private readonly ImmutableArray<(Rule Rule, QuotationAspect Look)> aspects;

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public QuotationCheck(ImmutableArray<Rule> rules, List<Problem> problems)
    {
        var found = ImmutableArray.CreateBuilder<(Rule, QuotationAspect)>();
        foreach (var rule in rules)
        {
            if (AspectNamed(rule.Options.Text("finds")) is { } aspect) found.Add((rule, aspect));
            else problems.Add(new Problem(rule.Page.Source, rule.Page.Check.Range, $"‘finds’ must be one of {string.Join(", ", Aspects.Select(static entry => $"‘{entry.Name}’"))}."));
            rule.Options.RejectUnread();
        }

        aspects = found.ToImmutable();
    }

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        if (article.Quotations.IsEmpty) return;
        foreach (var (rule, look) in aspects) look(article, rule, findings);
    }

    private static QuotationAspect? AspectNamed(string? name)
    {
        foreach (var (known, look) in Aspects)
            if (known == name)
                return look;
        return null;
    }
}
