using System.Collections.Frozen;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.People;

/// <summary>“Roe said” in a story that tells only below that she is Ana Roe.</summary>
/// <param name="titles">The titles that may stand before it: the option <c>titles</c>. President Roe may be somebody else than Ana Roe.</param>
/// <param name="except">Surnames that stand for themselves: the option <c>except</c>.</param>
internal sealed class SurnameFirstAspect(FrozenSet<string> titles, FrozenSet<string> except)
{
    /// <summary>Reads a page.</summary>
    public static SurnameFirstAspect From(RuleOptions options) =>
        new(StoryNames.Set(options, "titles"), StoryNames.Set(options, "except"));

    /// <summary>Reports the first use of each such surname.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        var early = new Dictionary<string, PersonName>(StringComparer.Ordinal);
        var settled = new HashSet<string>(article.People.Shared, StringComparer.Ordinal);
        var parts = new StoryParts(article);
        foreach (var name in article.People.Names)
        {
            if (!StoryNames.IsStory(article, name) || settled.Contains(name.Surname)) continue;
            if (name.Form == PersonNameForm.Full) Settle(parts, rule, name, early, settled, findings);
            else if (name is { Form: PersonNameForm.Surname, IsSure: true } && IsJudged(rule, name)) early.TryAdd(name.Surname, name);
        }
    }

    private bool IsJudged(Rule rule, PersonName name) =>
        rule.Reads(name.Prose.Kind) && !rule.Skips(name.Prose, name.Range) && (name.Title is null || titles.Contains(name.TitleText)) && !except.Contains(name.Surname);

    private static void Settle(StoryParts parts, Rule rule, PersonName full, Dictionary<string, PersonName> early, HashSet<string> settled, Findings findings)
    {
        settled.Add(full.Surname);
        if (!early.TryGetValue(full.Surname, out var name) || rule.Skips(full.Prose, full.Range) || parts.AreParted(name.Block, full.Block)) return;
        findings.Report(rule, name.Prose, name.Range, rule.Say(name.Text, full.Text), null, [StoryNames.Related(full, "The full name.")]);
    }
}
