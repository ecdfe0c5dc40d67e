using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.People;

/// <summary>“Ana Roe” for somebody whom the story has introduced.</summary>
/// <param name="within">How many paragraphs behind the last mention a story may introduce somebody anew: the option <c>within</c>.</param>
internal sealed class FullNameAgainAspect(int within)
{
    /// <summary>Reads a page.</summary>
    public static FullNameAgainAspect From(RuleOptions options) => new(Math.Max(0, options.Number("within", 3)));

    /// <summary>Reports each full name behind the first.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        var introduced = new Dictionary<string, (PersonName First, int LastBlock)>(StringComparer.Ordinal);
        foreach (var name in StoryNames.Of(article, rule))
        {
            if (name.Form == PersonNameForm.Given || article.People.Shared.Contains(name.Surname)) continue;
            var isKnown = introduced.TryGetValue(name.Surname, out var before);
            if (isKnown && name.Form == PersonNameForm.Full && name.IsSure && IsSoon(article, before.LastBlock, name.Block)) Report(article, rule, name, before.First, findings);
            if (isKnown) introduced[name.Surname] = before with { LastBlock = name.Block };
            else if (name.Form == PersonNameForm.Full) introduced.Add(name.Surname, (name, name.Block));
        }
    }

    private bool IsSoon(Article article, int last, int block) => block - last <= within && !StoryNames.ArePartedByHeading(article, last, block);

    private static void Report(Article article, Rule rule, PersonName name, PersonName first, Findings findings)
    {
        var use = StoryNames.SurnameAt(name);
        var fix = name.Title is null ? ProseFix.Replace(rule.Page.Fix, article, name.Prose, name.Range, use, $"Write ‘{use}’.") : null;
        findings.Report(rule, name.Prose, name.Range, rule.Say(name.Text, use), fix, [StoryNames.Related(first, "The introduction.")]);
    }
}
