using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Numbers;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Judges where numbers stand in words and where in figures. All rules share one walk over the figures.</summary>
internal sealed class NumberCheck : Check
{
    private readonly ImmutableArray<(Rule Rule, NumberAspect Aspect)> figures;
    private readonly ImmutableArray<LargeWordAspect> words;

    /// <summary>Reads the pages.</summary>
    /// <inheritdoc cref="CheckFactory" path="/param"/>
    public NumberCheck(ImmutableArray<Rule> rules, PhraseTrieBuilder phrases)
    {
        var ofFigures = ImmutableArray.CreateBuilder<(Rule, NumberAspect)>();
        var ofWords = ImmutableArray.CreateBuilder<LargeWordAspect>();
        foreach (var rule in rules)
        {
            var subject = SubjectOf(rule);
            if (subject is Subject.LargeWord or Subject.LargeOrdinal) ofWords.Add(new LargeWordAspect(rule, subject == Subject.LargeOrdinal, phrases));
            else ofFigures.Add((rule, AspectOf(subject, rule)));
            rule.Options.RejectUnread();
        }

        figures = ofFigures.ToImmutable();
        words = ofWords.ToImmutable();
    }

    private enum Subject
    {
        SmallFigure,
        SmallOrdinal,
        SentenceStart,
        LargeFigure,
        Article,
        FeetAndInches,
        JoinedMeasure,
        LargeWord,
        LargeOrdinal,
    }

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        if (!figures.IsEmpty)
            foreach (var prose in article.Blocks)
                LookAtFigures(article, prose, findings);
        foreach (var aspect in words) aspect.Run(article, hits, findings);
    }

    private void LookAtFigures(Article article, Prose prose, Findings findings)
    {
        if (prose.Sentences.IsEmpty) return;
        var sentence = 0;
        for (var index = prose.NextFigure(0); index < prose.Tokens.Length; index = prose.NextFigure(index + 1))
        {
            while (sentence + 1 < prose.Sentences.Length && prose.Sentences[sentence + 1].Start <= prose.Tokens[index].Start) sentence++;
            foreach (var (rule, aspect) in figures)
                if (rule.Reads(prose.Kind))
                    using (findings.Time(rule))
                        aspect.Look(article, prose, index, prose.Sentences[sentence], findings);
        }
    }

    private static NumberAspect AspectOf(Subject subject, Rule rule) => subject switch
    {
        Subject.SentenceStart => new SentenceStartAspect(rule),
        Subject.LargeFigure => new LargeFigureAspect(rule),
        Subject.Article => new IndefiniteArticleAspect(rule),
        Subject.FeetAndInches => new FeetAndInchesAspect(rule),
        Subject.JoinedMeasure => new JoinedMeasureAspect(rule),
        _ => new SmallFigureAspect(rule, isOrdinal: subject == Subject.SmallOrdinal),
    };

    private static Subject SubjectOf(Rule rule) => rule.Options.Choice(
        "finds",
        Subject.SmallFigure,
        ("small-figure", Subject.SmallFigure),
        ("small-ordinal", Subject.SmallOrdinal),
        ("sentence-start", Subject.SentenceStart),
        ("large-figure", Subject.LargeFigure),
        ("article", Subject.Article),
        ("feet-and-inches", Subject.FeetAndInches),
        ("joined-measure", Subject.JoinedMeasure),
        ("large-word", Subject.LargeWord),
        ("large-ordinal", Subject.LargeOrdinal));
}
