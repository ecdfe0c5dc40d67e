using StyleLint.Articles;
using StyleLint.Checks.Quotations;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Leads;

/// <summary>Leads that ask, quote, or do not say when.</summary>
internal static class KindAspects
{
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "today", "tonight", "yesterday", "tomorrow"];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec"];

    /// <summary>A lead that is a question.</summary>
    public static void LookForQuestion(Article article, Rule rule, Findings findings)
    {
        if (LeadText.Of(article) is { } lead && lead.Text.TrimEnd() is [.., '?']) Report(rule, lead, findings);
    }

    /// <summary>A lead that opens with a quotation.</summary>
    public static void LookForQuotation(Article article, Rule rule, Findings findings)
    {
        if (LeadText.Of(article) is not { } lead) return;
        foreach (var quotation in article.Quotations)
            if (quotation.Prose == lead.Prose && quotation.Range.Start == lead.Range.Start && QuotationText.CountWords(quotation.Prose, quotation.Range) > 2)
            {
                findings.Report(rule, lead.Prose, quotation.Range, rule.Page.Message);
                return;
            }
    }

    /// <summary>A first paragraph that names no day and no month.</summary>
    public static void LookForTime(Article article, Rule rule, Findings findings)
    {
        if (LeadText.Of(article) is not { } lead || rule.Skips(lead.Prose, lead.Range)) return;
        foreach (var token in lead.Prose.Tokens)
            if (NamesTime(lead.Prose.TextOf(token)))
                return;
        findings.Report(rule, lead.Prose, lead.Range, rule.Page.Message);
    }

    private static bool NamesTime(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s") || word.EndsWith("’s")) word = word[..^2];
        return word.IndexOfAnyInRange('0', '9') < 0 && (IsOneOf(word, Days) || IsOneOf(word, Months));
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var candidate in words)
            if (word.SequenceEqual(candidate) || (char.IsLower(candidate[0]) && word.Equals(candidate, StringComparison.OrdinalIgnoreCase)))
                return true;
        return false;
    }

    private static void Report(Rule rule, LeadText lead, Findings findings)
    {
        if (!rule.Skips(lead.Prose, lead.Range)) findings.Report(rule, lead.Prose, lead.Range, rule.Page.Message);
    }
}
