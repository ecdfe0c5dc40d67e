using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Notices;

/// <summary>How a notice is set: the source around it starts and ends as the house wants.</summary>
/// <param name="mark">What the source of the notice starts with.</param>
/// <param name="name">What the house calls it.</param>
internal sealed class FormatAspect(string? mark, string name)
{
    /// <summary>Reads the format that a house wants.</summary>
    public static FormatAspect From(RuleOptions options) => options.Choice("format", new FormatAspect(null, ""),
        ("any", new FormatAspect(null, "")), ("italic", new FormatAspect("*", "in italics")), ("bold-label", new FormatAspect("**", "with its label in bold")), ("blockquote", new FormatAspect(">", "as a block quotation")));

    /// <summary>Reports notices that are set otherwise.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        if (mark is null) return;
        foreach (var notice in article.Notices)
            if (!IsSet(article, notice.Prose, notice.SourceRange.Start))
                findings.Report(rule, notice.Prose, NoticeText.Head(notice), rule.Say("", name));
    }

    private bool IsSet(Article article, Prose prose, int start)
    {
        if (mark == ">") return prose.Kind == BlockKind.Blockquote;
        var before = article.Source.Text.AsSpan(0, start).TrimEnd("([");
        var isBold = before.EndsWith("**") || before.EndsWith("__") || before.EndsWith("<strong>") || before.EndsWith("<b>");
        return mark == "**" ? isBold : !isBold && (before.EndsWith("*") || before.EndsWith("_") || before.EndsWith("<em>") || before.EndsWith("<i>"));
    }
}
