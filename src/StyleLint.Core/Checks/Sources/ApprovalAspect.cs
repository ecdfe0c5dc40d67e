using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Sources;

/// <summary>Whether somebody has approved that an article keeps a name back: a field of the front matter says who.</summary>
/// <param name="field">The field.</param>
internal sealed class ApprovalAspect(string field)
{
    /// <summary>Reads the field's name.</summary>
    public static ApprovalAspect From(RuleOptions options) => new(options.Text("field") ?? "anonymous-approved-by");

    /// <summary>Reports the first grant of an article without approval.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        if (article.FrontMatter?.Find([field]) is { } value && value is not DataScalar { Text: "" }) return;
        foreach (var source in article.Sources)
        {
            if (source.Grant is not { } grant) continue;
            findings.Report(rule, source.Prose, grant, rule.Say(("field", field)));
            return;
        }
    }
}
