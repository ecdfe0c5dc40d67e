using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.People;

/// <summary>“Ana said” of a grown-up whom the story has introduced as Ana Roe.</summary>
/// <param name="oldest">Up to which age people are called by their first names: the option <c>oldest</c>.</param>
internal sealed class FirstNameAspect(int oldest)
{
    /// <summary>Reads a page.</summary>
    public static FirstNameAspect From(RuleOptions options) => new(options.Number("oldest", 17));

    /// <summary>Reports each first name that stands alone.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        var grownUps = new Dictionary<string, PersonName>(StringComparer.Ordinal);
        foreach (var name in StoryNames.Of(article, rule))
        {
            if (article.People.Shared.Contains(name.Surname)) continue;
            if (name.Form == PersonNameForm.Full && !(ChildSurnameAspect.AgeBeside(name) <= oldest)) grownUps.TryAdd(name.Surname, name);
            else if (name.Form == PersonNameForm.Given && grownUps.TryGetValue(name.Surname, out var person)) Report(article, rule, name, person, findings);
        }
    }

    private static void Report(Article article, Rule rule, PersonName name, PersonName person, Findings findings)
    {
        var use = StoryNames.SurnameAt(person, name);
        var fix = ProseFix.Replace(rule.Page.Fix, article, name.Prose, name.Range, use, $"Write ‘{use}’.");
        findings.Report(rule, name.Prose, name.Range, rule.Say(name.Text, use), fix, [StoryNames.Related(person, "The introduction.")]);
    }
}
