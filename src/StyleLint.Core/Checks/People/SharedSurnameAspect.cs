using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.People;

/// <summary>“Roe said” where the story has introduced Ana Roe and Bo Roe.</summary>
internal static class SharedSurnameAspect
{
    public static void Look(Article article, Rule rule, Findings findings)
    {
        if (article.People.Shared.Count == 0) return;
        var introduced = new Dictionary<string, List<PersonName>>(StringComparer.Ordinal);
        var known = new HashSet<(string, string?)>();
        foreach (var name in StoryNames.Of(article, rule))
        {
            if (!article.People.Shared.Contains(name.Surname)) continue;
            if (!introduced.TryGetValue(name.Surname, out var people)) introduced.Add(name.Surname, people = []);
            if (name.Form == PersonNameForm.Full && known.Add((name.Surname, name.Given))) people.Add(name);
            if (name is { Form: PersonNameForm.Surname, IsSure: true, Title: null } && people is [.., var other, var last] && name.Block != last.Block)
                findings.Report(rule, name.Prose, name.Range, rule.Say(("found", name.Text), ("one", other.Text), ("other", last.Text)), null, [StoryNames.Related(other, "The one."), StoryNames.Related(last, "The other.")]);
        }
    }
}
