using System.Collections.Frozen;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.People;

/// <summary>“Roe said” where the house, or the story above, says “Ms. Roe”.</summary>
/// <param name="titles">The courtesy titles: the option <c>titles</c>.</param>
internal sealed class CourtesyTitleAspect(FrozenSet<string> titles)
{
    /// <summary>Reads a page.</summary>
    public static CourtesyTitleAspect From(RuleOptions options) =>
        new(StoryNames.Set(options, "titles"));

    /// <summary>Reports the rarer of the two forms by which a story calls one person.</summary>
    public void LookForMixed(Article article, Rule rule, Findings findings)
    {
        foreach (var uses in LaterNames(article, rule).GroupBy(static name => name.Surname, StringComparer.Ordinal))
        {
            var (with, without) = (uses.Where(IsTitled).ToList(), uses.Where(static name => name.Title is null).ToList());
            if (with.Count == 0 || without.Count == 0) continue;
            var (few, many) = with.Count < without.Count ? (with, without) : (without, with);
            foreach (var name in few)
                findings.Report(rule, name.Prose, name.RangeWithTitle, rule.Say(Shown(name), Shown(many[0])), null, [StoryNames.Related(many[0], "The form used otherwise.")]);
        }
    }

    /// <summary>Reports each surname that stands without a title, for a house that keeps courtesy titles.</summary>
    public void LookForMissing(Article article, Rule rule, Findings findings)
    {
        foreach (var name in LaterNames(article, rule))
            if (name.Title is null)
                findings.Report(rule, name.Prose, name.Range, rule.Say(name.Text));
    }

    private static IEnumerable<PersonName> LaterNames(Article article, Rule rule)
    {
        var introduced = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in StoryNames.Of(article, rule))
            if (name.Form == PersonNameForm.Full) introduced.Add(name.Surname);
            else if (name is { Form: PersonNameForm.Surname, IsSure: true } && introduced.Contains(name.Surname) && !article.People.Shared.Contains(name.Surname)) yield return name;
    }

    private bool IsTitled(PersonName name) => titles.Contains(name.TitleText);

    private static string Shown(PersonName name) => name.Prose.Text[name.RangeWithTitle.Start..name.RangeWithTitle.End];
}
