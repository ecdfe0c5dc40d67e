using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Quotations;

/// <summary>Quotation marks around words that do not need them, and quotations that are patched together.</summary>
internal static class WordingAspects
{
    private const int MostWordsOfFragment = 2;

    /// <summary><c>the so-called “sin tax”</c>: the word and the marks say the same.</summary>
    public static void LookForSoCalled(Article article, Rule rule, Findings findings)
    {
        foreach (var quotation in article.Quotations)
        {
            if (quotation.Depth != 0 || !quotation.IsClosed || !QuotationText.Reads(rule, quotation)) continue;
            var before = QuotationText.WordBefore(quotation.Prose, quotation.Range.Start);
            if (!quotation.Prose.Text.AsSpan(before.Start, before.Length).Equals("so-called", StringComparison.OrdinalIgnoreCase)) continue;
            var found = quotation.Prose.Text[quotation.Range.Start..quotation.Range.End];
            findings.Report(rule, quotation.Prose, quotation.Range, rule.Say(found, found[1..^1]), WithoutMarks(rule, quotation));
        }
    }

    /// <summary><c>the road was “open”</c>: one or two plain words.</summary>
    public static void LookForFragment(Article article, Rule rule, Findings findings)
    {
        foreach (var quotation in article.Quotations)
        {
            if (quotation.Depth != 0 || !quotation.IsClosed || !QuotationText.Reads(rule, quotation)) continue;
            var inner = QuotationText.Inner(quotation);
            if (inner.IsEmpty || !char.IsLower(quotation.Prose.Text[inner.Start]) || QuotationText.CountWords(quotation.Prose, inner) > MostWordsOfFragment) continue;
            findings.Report(rule, quotation.Prose, quotation.Range, rule.Say(quotation.Prose.Text[quotation.Range.Start..quotation.Range.End], quotation.Prose.Text[inner.Start..inner.End]));
        }
    }

    /// <summary>Two bracketed words or more in one quotation.</summary>
    public static void LookForBrackets(Article article, Rule rule, Findings findings)
    {
        foreach (var quotation in article.Quotations)
        {
            if (quotation.Depth != 0 || !QuotationText.Reads(rule, quotation)) continue;
            var text = quotation.Prose.Text.AsSpan(quotation.Range.Start, quotation.Range.Length);
            if (text.Count('[') < 2 || text.Count('[') != text.Count(']')) continue;
            findings.Report(rule, quotation.Prose, quotation.Range, rule.Say(text.ToString()));
        }
    }

    /// <summary>Typewriters and old terminals made <c>''a double mark''</c> of two single ones.</summary>
    private static bool IsDoubled(string text, int start, int end) =>
        end - start > 4 && text[start] == text[start + 1] && text[end - 1] == text[end - 2];

    private static Fix? WithoutMarks(Rule rule, Quotation quotation)
    {
        var map = quotation.Prose.Map;
        var (start, end) = (quotation.Range.Start, quotation.Range.End);
        var width = IsDoubled(quotation.Prose.Text, start, end) ? 2 : 1;
        if (rule.Page.Fix is not { } safety || !map.IsLiteral(start, start + width) || !map.IsLiteral(end - width, end)) return null;
        return new Fix(safety, "Take out the quotation marks.", [new Edit(map.ToSource(start, start + width), ""), new Edit(map.ToSource(end - width, end), "")]);
    }
}
