using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Quotations;

/// <summary>What the rules on quotations have in common.</summary>
internal static class QuotationText
{
    /// <summary>Whether a rule looks at a quotation: one of running text, between marks of its own.</summary>
    public static bool Reads(Rule rule, Quotation quotation) =>
        quotation.Mark != QuotationFinder.BlockMark && rule.Reads(quotation.Prose.Kind) && !quotation.Prose.IsIn(ZoneKind.Code, quotation.Range);

    /// <summary>The words between the marks.</summary>
    public static TextRange Inner(Quotation quotation) =>
        new(quotation.IsContinuation && !IsMark(quotation.Prose.Text[quotation.Range.Start]) ? quotation.Range.Start : quotation.Range.Start + 1, quotation.IsClosed ? quotation.Range.End - 1 : quotation.Range.End);

    /// <summary>How many words stand in a range.</summary>
    public static int CountWords(Prose prose, TextRange range)
    {
        var count = 0;
        foreach (var token in prose.TokensIn(range))
            if (token.Kind != TokenKind.Mark)
                count++;
        return count;
    }

    /// <summary>The word that ends right before an offset, white space aside; empty where there is none.</summary>
    public static TextRange WordBefore(Prose prose, int offset)
    {
        var end = offset;
        while (end > 0 && char.IsWhiteSpace(prose.Text[end - 1])) end--;
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(prose.Text[start - 1]) || prose.Text[start - 1] == '-')) start--;
        return new TextRange(start, end);
    }

    private static bool IsMark(char character) => character is '“' or '"' or '‘' or '\'' or '”' or '’';
}
