using StyleLint.Articles;
using StyleLint.Checks.Leads;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Headlines;

/// <summary>A lead that says the words of the headline again, one by one.</summary>
internal static class RepetitionAspect
{
    /// <summary>Shorter headlines are names and labels, which a lead may well open with.</summary>
    private const int FewestWords = 5;

    /// <summary>Reports the words of the lead that repeat the headline.</summary>
    public static void Look(Article article, Rule rule, Findings findings)
    {
        if (article.Headline is not { } headline || LeadText.Of(article) is not { } lead || rule.Skips(lead.Prose, lead.Range)) return;
        var repeated = lead.Prose.TokensIn(lead.Range);
        var (count, at, end) = (0, 0, lead.Range.Start);
        foreach (var token in headline.Tokens)
        {
            if (token.Kind == TokenKind.Mark) continue;
            while (at < repeated.Length && repeated[at].Kind == TokenKind.Mark) at++;
            if (at == repeated.Length || !lead.Prose.TextOf(repeated[at]).Equals(headline.TextOf(token), StringComparison.OrdinalIgnoreCase)) return;
            end = repeated[at++].End;
            count++;
        }

        if (count < FewestWords) return;
        var related = new RelatedLocation(headline.Map.ToSource(new TextRange(0, headline.Text.Length)), "The headline.");
        findings.Report(rule, lead.Prose, new TextRange(lead.Range.Start, end), rule.Page.Message, fix: null, [related]);
    }
}
