using System.Globalization;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Readability;

/// <summary>One page of the check <c>readability</c>.</summary>
internal sealed class ReadabilityRule
{
    /// <summary>Shorter sentences do not make a story hard, however long their words are.</summary>
    private const int ShortestHardSentence = 10;

    private static readonly string[] Placeholders = ["score", "limit"];

    private readonly Rule rule;
    private readonly MessageTemplate message;
    private readonly ReadabilityMeasure measure;
    private readonly int limit;
    private readonly int fewestWords;

    /// <summary>Reads a page: <c>measure</c>, <c>limit</c> and <c>fewestWords</c>.</summary>
    public ReadabilityRule(Rule rule, List<Problem> problems)
    {
        this.rule = rule;
        var options = rule.Options;
        measure = options.Choice("measure", ReadabilityMeasure.Ease, ("reading-ease", ReadabilityMeasure.Ease), ("grade", ReadabilityMeasure.Grade), ("sentence-length", ReadabilityMeasure.SentenceLength));
        limit = options.Number("limit", 0);
        if (limit < 1) options.Report(options.SourceOf("limit"), options.Find("limit") ?? rule.Page.Check, "‘limit’ must be a whole number above 0.");
        fewestWords = Math.Max(1, options.Number("fewestWords", 100));
        options.RejectUnread();
        message = new MessageTemplate(rule.Page.Message);
        message.RejectUnknown(rule.Page, Placeholders, problems);
    }

    /// <summary>Measures the story and, where it is too hard, reports the sentence that makes it hardest.</summary>
    public void Run(Article article, Findings findings)
    {
        using var lap = findings.Time(rule);
        var story = default(TextCount);
        (Prose Prose, TextRange Sentence, double Weight)? hardest = null;
        foreach (var prose in article.Blocks)
        {
            if (!rule.Reads(prose.Kind)) continue;
            foreach (var sentence in prose.Sentences)
            {
                if (rule.Skips(prose, sentence)) continue;
                var count = TextCount.Of(prose, sentence);
                story += count;
                if (count.Words == 0 || WeightOf(count) is var weight && weight <= (hardest?.Weight ?? 0)) continue;
                hardest = (prose, sentence, weight);
            }
        }

        if (limit < 1 || story.Words < fewestWords || hardest is not { } worst || !IsTooHard(story)) return;
        var score = story.Of(measure).ToString("0", CultureInfo.InvariantCulture);
        findings.Report(rule, worst.Prose, worst.Sentence, message.Fill(name => [name == "score" ? score : limit.ToString(CultureInfo.InvariantCulture)]));
    }

    private bool IsTooHard(TextCount story)
    {
        var score = Math.Round(story.Of(measure), MidpointRounding.AwayFromZero);
        return measure == ReadabilityMeasure.Ease ? score < limit : score > limit;
    }

    private double WeightOf(TextCount sentence) =>
        measure == ReadabilityMeasure.SentenceLength || sentence.Words < ShortestHardSentence ? sentence.Words : ShortestHardSentence + Math.Max(sentence.Grade, 0);
}
