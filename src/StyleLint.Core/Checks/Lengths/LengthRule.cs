using System.Globalization;
using StyleLint.Articles;
using StyleLint.Checks.Leads;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Lengths;

/// <summary>One page of the check <c>length</c>.</summary>
internal sealed class LengthRule
{
    private const int NoMaximum = 0;

    private static readonly string[] Placeholders = ["count", "max"];

    private readonly Rule rule;
    private readonly MessageTemplate message;
    private readonly LengthPart part;
    private readonly LengthUnit unit;
    private readonly int max;

    private LengthRule(Rule rule, MessageTemplate message, LengthPart part, LengthUnit unit, int max)
    {
        this.rule = rule;
        this.message = message;
        this.part = part;
        this.unit = unit;
        this.max = max;
    }

    /// <summary>Reads a page: <c>of</c>, <c>unit</c> and <c>max</c>.</summary>
    public static LengthRule Read(Rule rule, List<Problem> problems)
    {
        var options = rule.Options;
        var part = options.Choice("of", LengthPart.Sentence, ("sentence", LengthPart.Sentence), ("lead", LengthPart.Lead), ("paragraph", LengthPart.Paragraph));
        var unit = options.Choice("unit", LengthUnit.Words, ("words", LengthUnit.Words), ("characters", LengthUnit.Characters), ("sentences", LengthUnit.Sentences));
        var max = options.Number("max", NoMaximum);
        if (max < 1) options.Report(options.SourceOf("max"), options.Find("max") ?? rule.Page.Check, "‘max’ must be a whole number above 0.");
        options.RejectUnread();
        var message = new MessageTemplate(rule.Page.Message);
        message.RejectUnknown(rule.Page, Placeholders, problems);
        return new LengthRule(rule, message, part, unit, max);
    }

    public void Run(Article article, Findings findings)
    {
        if (max < 1) return;
        using var lap = findings.Time(rule);
        if (part == LengthPart.Lead)
        {
            if (LeadText.Of(article) is { } lead && rule.Reads(lead.Prose.Kind)) Look(lead.Prose, lead.Range, findings);
            return;
        }

        foreach (var prose in article.Blocks)
        {
            if (!rule.Reads(prose.Kind)) continue;
            if (part == LengthPart.Paragraph) Look(prose, new TextRange(0, prose.Text.Length), findings);
            else
                foreach (var sentence in prose.Sentences)
                    Look(prose, sentence, findings);
        }
    }

    private void Look(Prose prose, TextRange range, Findings findings)
    {
        var story = WithoutDateline(prose, Trim(prose.Text, range));
        if (story.IsEmpty || rule.Skips(prose, story)) return;
        var count = Count(prose, story);
        if (count <= max) return;
        findings.Report(rule, prose, story, message.Fill(name => [(name == "count" ? count : max).ToString("N0", CultureInfo.InvariantCulture)]));
    }

    private static TextRange WithoutDateline(Prose prose, TextRange range) =>
        prose.ZoneAt(ZoneKind.Dateline, range.Start) is { } dateline ? Trim(prose.Text, new TextRange(Math.Min(dateline.End, range.End), range.End)) : range;

    private static TextRange Trim(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextRange(start, end);
    }

    private int Count(Prose prose, TextRange range) => unit switch
    {
        LengthUnit.Characters => new StringInfo(prose.Text[range.Start..range.End]).LengthInTextElements,
        LengthUnit.Sentences => prose.Sentences.Count(sentence => sentence.End > range.Start && sentence.Start < range.End),
        _ => CountWords(prose, range),
    };

    /// <summary>“12-year-old” is one word, as editors count.</summary>
    private static int CountWords(Prose prose, TextRange range)
    {
        var count = 0;
        var isInside = false;
        foreach (ref readonly var token in prose.TokensIn(range))
        {
            if (token.IsSpaced) isInside = false;
            if (token.Kind == TokenKind.Mark) continue;
            if (!isInside) count++;
            isInside = true;
        }

        return count;
    }
}
