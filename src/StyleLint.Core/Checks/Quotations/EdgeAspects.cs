using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Quotations;

/// <summary>The edges of quotations: punctuation beside the closing mark, and marks that are missing.</summary>
internal static class EdgeAspects
{
    /// <summary><c>“It works”,</c>: American papers put the comma and the period inside.</summary>
    public static void LookForOutsidePunctuation(Article article, Rule rule, Findings findings)
    {
        foreach (var quotation in article.Quotations)
        {
            if (!quotation.IsClosed || quotation.Depth > 0 || quotation.Mark is not ('“' or '"') || !QuotationText.Reads(rule, quotation)) continue;
            var text = quotation.Prose.Text;
            var at = quotation.Range.End;
            if (at >= text.Length || text[at] is not (',' or '.') || IsMoreThanAMark(text, at) || IsLiteral(quotation)) continue;
            var last = text[at - 2];
            if (last is '!' or '?' or '…' or '"' or '”') continue;
            var range = new TextRange(at - 1, at + 1);
            var use = last is ',' or '.' ? text[at - 1].ToString() : $"{text[at]}{text[at - 1]}";
            findings.Report(rule, quotation.Prose, range, rule.Say(text[range.Start..range.End], use), ProseFix.ReplaceLiteral(rule.Page.Fix, quotation.Prose, range, use));
        }
    }

    /// <summary><c>“safe;”</c>: the semicolon and the colon are the writer's.</summary>
    public static void LookForInsideSemicolon(Article article, Rule rule, Findings findings)
    {
        foreach (var quotation in article.Quotations)
        {
            if (!quotation.IsClosed || quotation.Range.Length < 4 || !QuotationText.Reads(rule, quotation)) continue;
            var text = quotation.Prose.Text;
            var at = quotation.Range.End - 2;
            if (text[at] is not (';' or ':') || text[at - 1] is '&' or ':' or ';') continue;
            var range = new TextRange(at, at + 2);
            var use = $"{text[at + 1]}{text[at]}";
            findings.Report(rule, quotation.Prose, range, rule.Say(text[range.Start..range.End], use), ProseFix.ReplaceLiteral(rule.Page.Fix, quotation.Prose, range, use));
        }
    }

    /// <summary>A quotation without its closing mark, where the next paragraph does not carry it on.</summary>
    public static void LookForUnclosed(Article article, Rule rule, Findings findings)
    {
        var (read, lastPrime) = ((Prose?)null, -1);
        for (var index = 0; index < article.Quotations.Length; index++)
        {
            var quotation = article.Quotations[index];
            if (quotation.IsClosed || quotation.Depth > 0 || !QuotationText.Reads(rule, quotation)) continue;
            if (index + 1 < article.Quotations.Length && article.Quotations[index + 1] is { IsContinuation: true } next && next.Prose != quotation.Prose) continue;
            if (read != quotation.Prose) (read, lastPrime) = (quotation.Prose, quotation.Prose.Text.LastIndexOf('″'));
            if (lastPrime >= quotation.Range.Start || IsDoubtful(quotation)) continue;
            var mark = new TextRange(quotation.Range.Start, quotation.Range.Start + 1);
            findings.Report(rule, quotation.Prose, mark, rule.Say(quotation.Prose.Text[mark.Start].ToString()));
        }
    }

    /// <summary>A mark beside another one, and a single mark. (One that a prime, ″, was meant to close is doubtful, too.)</summary>
    private static bool IsDoubtful(Quotation quotation)
    {
        var (text, start) = (quotation.Prose.Text, quotation.Range.Start);
        if (quotation.Mark is not ('“' or '"') || start + 1 >= text.Length) return true;
        return text[start + 1] is '"' or '“' or '”' or '\'' || start > 0 && text[start - 1] is '"' or '”' or '\'';
    }

    /// <summary>An ellipsis, a decimal, or a file name goes on behind the mark.</summary>
    private static bool IsMoreThanAMark(string text, int at) =>
        at + 1 < text.Length && (text[at + 1] == text[at] || char.IsLetterOrDigit(text[at + 1]));

    /// <summary>What must be typed exactly: one letter or figure, a file name, an address, a version.</summary>
    private static bool IsLiteral(Quotation quotation)
    {
        var inner = QuotationText.Inner(quotation);
        var text = quotation.Prose.Text.AsSpan(inner.Start, inner.Length);
        if (text.Length < 2) return true;
        return !text.ContainsAny(' ', '\n') && (text.ContainsAny("/@\\_=") || text[..^1].Contains('.') || text.ContainsAnyInRange('0', '9'));
    }
}
