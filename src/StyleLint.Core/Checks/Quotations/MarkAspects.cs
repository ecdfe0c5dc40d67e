using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Quotations;

/// <summary>Which marks a quotation has: single ones inside others and in headlines, double ones elsewhere.</summary>
internal static class MarkAspects
{
    /// <summary>A quotation inside another with the same marks.</summary>
    public static void LookForSameMarksInside(Article article, Rule rule, Findings findings)
    {
        foreach (var quotation in article.Quotations)
        {
            if (quotation.Depth != 1 || !quotation.IsClosed || !IsDouble(quotation.Mark) || !QuotationText.Reads(rule, quotation)) continue;
            Report(article, quotation, rule, findings);
        }
    }

    /// <summary>Double marks in a headline.</summary>
    public static void LookForDoubleInHeadline(Article article, Rule rule, Findings findings)
    {
        foreach (var quotation in article.Quotations)
        {
            if (quotation.Depth != 0 || !quotation.IsClosed || !IsDouble(quotation.Mark) || !QuotationText.Reads(rule, quotation)) continue;
            Report(article, quotation, rule, findings);
        }
    }

    /// <summary>Single marks around words of running text.</summary>
    public static void LookForSingleInText(Article article, Rule rule, Findings findings)
    {
        foreach (var quotation in article.Quotations)
        {
            if (quotation.Depth != 0 || !quotation.IsClosed || IsDouble(quotation.Mark) || !QuotationText.Reads(rule, quotation) || IsTwoSingles(quotation)) continue;
            var found = quotation.Prose.Text[quotation.Range.Start..quotation.Range.End];
            findings.Report(rule, quotation.Prose, quotation.Range, rule.Say(found));
        }
    }

    /// <summary>Typewriters and old archives write a double mark as two single ones: <c>''Yes,'' he said.</c></summary>
    private static bool IsTwoSingles(Quotation quotation) =>
        quotation.Prose.Text[quotation.Range.Start + 1] is '\'' or '‘' or '’' && quotation.Prose.Text[quotation.Range.End - 2] is '\'' or '’';

    private static bool IsDouble(char mark) => mark is '“' or '”' or '"';

    private static void Report(Article article, Quotation quotation, Rule rule, Findings findings)
    {
        var text = quotation.Prose.Text;
        var (open, close) = quotation.Mark == '“' ? ('‘', '’') : ('\'', '\'');
        var found = text[quotation.Range.Start..quotation.Range.End];
        findings.Report(rule, quotation.Prose, quotation.Range, rule.Say(found, $"{open}{found[1..^1]}{close}"), FixOf(article, quotation, rule, open, close));
    }

    private static Fix? FixOf(Article article, Quotation quotation, Rule rule, char open, char close)
    {
        var map = quotation.Prose.Map;
        var first = new TextRange(quotation.Range.Start, quotation.Range.Start + 1);
        var last = new TextRange(quotation.Range.End - 1, quotation.Range.End);
        if (rule.Page.Fix is not { } safety || !map.IsLiteral(first.Start, first.End) || !map.IsLiteral(last.Start, last.End)) return null;
        if (Escape(article, quotation.Prose, open) is not { } opening || Escape(article, quotation.Prose, close) is not { } closing) return null;
        return new Fix(safety, $"Write {open}…{close}.", [new Edit(map.ToSource(first), opening), new Edit(map.ToSource(last), closing)]);
    }

    /// <summary>How a mark is written in front matter that has single marks around the value; null where it cannot be.</summary>
    private static string? Escape(Article article, Prose prose, char mark)
    {
        var start = prose.Map.Runs[0].SourceStart;
        var isInSingleMarks = mark == '\'' && start > 0 && article.FrontMatter is { } frontMatter && frontMatter.Range.Contains(start) && article.Source.Text[start - 1] == '\'';
        if (!isInSingleMarks) return mark.ToString();
        return article.FrontMatter!.Format == FrontMatterFormat.Yaml ? "''" : null;
    }
}
