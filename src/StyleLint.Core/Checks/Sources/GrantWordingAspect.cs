using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Sources;

/// <summary>The words in which anonymity is granted, where a house has a choice of its own.</summary>
/// <param name="forbidden">Phrases that the house does not print.</param>
/// <param name="preferred">What it prints instead, or null.</param>
internal sealed class GrantWordingAspect(IReadOnlyList<string> forbidden, string? preferred)
{
    /// <summary>Reads the house's phrases.</summary>
    public static GrantWordingAspect From(RuleOptions options) =>
        new([.. options.List("forbidden").Select(static phrase => phrase.Text)], options.Text("preferred"));

    public void Look(Article article, Rule rule, Findings findings)
    {
        foreach (var source in article.Sources)
        {
            if (source.Grant is not { } grant || !rule.Reads(source.Prose.Kind) || rule.Skips(source.Prose, grant)) continue;
            var text = source.Prose.Text[grant.Start..grant.End];
            if (IsForbidden(text)) findings.Report(rule, source.Prose, grant, Message(rule, text));
        }
    }

    private bool IsForbidden(string text)
    {
        foreach (var phrase in forbidden)
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private string Message(Rule rule, string found) =>
        preferred is null ? rule.Say(found) : $"Write “{preferred}” instead of “{found}”.";
}
