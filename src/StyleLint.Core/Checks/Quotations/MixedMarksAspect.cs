using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Quotations;

/// <summary>Straight and curly marks in one article. It is said once: a desk mends them all in one go.</summary>
internal static class MixedMarksAspect
{
    /// <summary>Reports the first quotation with the rarer marks.</summary>
    public static void Look(Article article, Rule rule, Findings findings)
    {
        Quotation? straight = null, curly = null;
        var (straights, curlies) = (0, 0);
        foreach (var quotation in article.Quotations)
        {
            if (!QuotationText.Reads(rule, quotation)) continue;
            if (quotation.Mark == '"')
            {
                straight ??= quotation;
                straights++;
            }
            else if (quotation.Mark == '“')
            {
                curly ??= quotation;
                curlies++;
            }
        }

        if (straight is null || curly is null) return;
        if (straights > curlies) Report(curly, "curly", straight, "straight", straights, rule, findings);
        else Report(straight, "straight", curly, "curly", curlies, rule, findings);
    }

    private static void Report(Quotation rarer, string found, Quotation usual, string use, int times, Rule rule, Findings findings)
    {
        var message = rule.Say(("found", found), ("use", use), ("times", $"{CountWords.Of(times)} {(times == 1 ? "quotation has" : "quotations have")}"));
        var shown = new RelatedLocation(usual.Prose.Map.ToSource(usual.Range), $"The first quotation with {use} marks.");
        findings.Report(rule, rarer.Prose, new TextRange(rarer.Range.Start, rarer.Range.Start + 1), message, fix: null, [shown]);
    }
}
