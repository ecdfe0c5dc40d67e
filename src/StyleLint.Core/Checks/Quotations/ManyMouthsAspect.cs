using System.Collections.Frozen;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Quotations;

/// <summary>One quotation in many mouths: <c>Witnesses described “a huge bang and then silence”</c>. Nobody says three words in chorus.</summary>
internal static class ManyMouthsAspect
{
    private const int FewestWords = 4;

    /// <summary>Crowds of which each member speaks alone. A body such as “police” may have one voice.</summary>
    private static readonly FrozenSet<string> Crowds = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "bystanders", "eyewitnesses", "fans", "neighbors", "neighbours", "onlookers", "passengers", "passersby", "residents", "shoppers", "spectators", "survivors", "villagers", "voters", "witnesses");

    private static readonly FrozenSet<string> Verbs = FrozenSet.Create(StringComparer.Ordinal, "said", "say", "described", "recalled", "reported");

    /// <summary>Reports the crowd's word.</summary>
    public static void Look(Article article, Rule rule, Findings findings)
    {
        foreach (var quotation in article.Quotations)
        {
            if (quotation.Depth != 0 || !QuotationText.Reads(rule, quotation)) continue;
            if (QuotationText.CountWords(quotation.Prose, quotation.Range) < FewestWords || CrowdOf(quotation) is not { } crowd) continue;
            findings.Report(rule, quotation.Prose, crowd, rule.Say(quotation.Prose.Text[crowd.Start..crowd.End]));
        }
    }

    /// <summary>The crowd whose verb leads to the quotation, or follows it.</summary>
    private static TextRange? CrowdOf(Quotation quotation)
    {
        var (prose, tokens) = (quotation.Prose, quotation.Prose.Tokens);
        var first = prose.TokenFrom(quotation.Range.Start);
        for (var index = first - 1; index >= 1 && index >= first - 8 && !IsStop(prose, tokens[index]); index--)
            if (Verbs.Contains(prose.TextOf(tokens[index]).ToString()) && IsCrowd(prose, tokens[index - 1]))
                return new TextRange(tokens[index - 1].Start, tokens[index - 1].End);
        var behind = prose.TokenFrom(quotation.Range.End);
        if (behind + 1 >= tokens.Length || !IsCrowd(prose, tokens[behind]) || !Verbs.Contains(prose.TextOf(tokens[behind + 1]).ToString())) return null;
        return new TextRange(tokens[behind].Start, tokens[behind].End);
    }

    private static bool IsCrowd(Prose prose, Token token) => token.Kind == TokenKind.Word && Crowds.Contains(prose.TextOf(token).ToString());

    private static bool IsStop(Prose prose, Token token) => token.Kind == TokenKind.Mark && prose.Text[token.Start] is '.' or ';' or '!' or '?' or '”' or '"';
}
