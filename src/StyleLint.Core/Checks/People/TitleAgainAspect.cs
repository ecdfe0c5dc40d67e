using System.Collections.Frozen;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.People;

/// <summary>“Sen. Roe” for somebody whom the story has introduced as Sen. Ana Roe.</summary>
/// <param name="titles">The titles that are given once: the option <c>titles</c>.</param>
internal sealed class TitleAgainAspect(FrozenSet<string> titles)
{
    /// <summary>Reads a page.</summary>
    public static TitleAgainAspect From(RuleOptions options) =>
        new(StoryNames.Set(options, "titles"));

    /// <summary>Reports each title behind the introduction.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        var introduced = new Dictionary<string, PersonName>(StringComparer.Ordinal);
        foreach (var name in StoryNames.Of(article, rule))
        {
            if (article.People.Shared.Contains(name.Surname)) continue;
            if (name.Form == PersonNameForm.Full) introduced.TryAdd(name.Surname, name);
            else if (name.Title is not null && titles.Contains(name.TitleText) && introduced.TryGetValue(name.Surname, out var first)) Report(article, rule, name, first, findings);
        }
    }

    private static void Report(Article article, Rule rule, PersonName name, PersonName first, Findings findings)
    {
        var range = name.RangeWithTitle;
        var fix = ProseFix.Replace(rule.Page.Fix, article, name.Prose, range, name.Text, $"Write ‘{name.Text}’.");
        findings.Report(rule, name.Prose, range, rule.Say(name.Prose.Text[range.Start..range.End], name.Text), fix, [StoryNames.Related(first, "The introduction.")]);
    }
}
