using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Acronyms;

/// <summary>An acronym in parentheses behind the name that it shortens.</summary>
internal static class ParenthesesAspect
{
    /// <summary>Reports the parentheses; the fix takes them out.</summary>
    public static void Look(Article article, Rule rule, Findings findings)
    {
        foreach (var prose in article.Blocks)
        {
            if (!rule.Reads(prose.Kind) || !prose.Text.Contains('(')) continue;
            for (var index = 1; index < prose.Tokens.Length; index++)
                if (Acronym.At(prose, index) is { Parentheses: { } parentheses } acronym)
                    Look(article, rule, acronym, parentheses, findings);
        }
    }

    private static void Look(Article article, Rule rule, Acronym acronym, TextRange parentheses, Findings findings)
    {
        var prose = acronym.Prose;
        if (rule.Skips(prose, parentheses) || !Initials.EndBefore(prose, prose.TokenFrom(parentheses.Start), acronym.Text)) return;
        findings.Report(rule, prose, parentheses, rule.Say(prose.Text[parentheses.Start..parentheses.End]), ProseFix.Delete(rule.Page.Fix, article, prose, parentheses));
    }
}
