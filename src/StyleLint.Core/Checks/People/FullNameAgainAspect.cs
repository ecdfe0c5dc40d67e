using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.People;

/// <summary>“Ana Roe” for somebody whom the story calls Roe already.</summary>
/// <param name="within">How many paragraphs behind the last surname a story may introduce somebody anew: the option <c>within</c>.</param>
internal sealed class FullNameAgainAspect(int within)
{
    /// <summary>Reads a page.</summary>
    public static FullNameAgainAspect From(RuleOptions options) => new(Math.Max(0, options.Number("within", 3)));

    /// <summary>Reports each full name behind a surname.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        var introduced = new Dictionary<string, (PersonName First, PersonName? Surname)>(StringComparer.Ordinal);
        var parts = new StoryParts(article);
        foreach (var name in StoryNames.Of(article, rule))
        {
            if (name.Form == PersonNameForm.Given || article.People.Shared.Contains(name.Surname)) continue;
            if (!introduced.TryGetValue(name.Surname, out var before))
            {
                if (name.Form == PersonNameForm.Full) introduced.Add(name.Surname, (name, null));
            }
            else if (name.Form == PersonNameForm.Surname) introduced[name.Surname] = before with { Surname = name };
            else if (name.IsSure && before.Surname is { } last && IsSoon(parts, last.Block, name.Block) && !IsLabel(name)) Report(article, rule, name, before.First, findings);
        }
    }

    private bool IsSoon(StoryParts parts, int last, int block) => block - last <= within && !parts.AreParted(last, block);

    /// <summary>“Ana Roe: Never.” and “State v. Ana Roe” are no sentences about her.</summary>
    private static bool IsLabel(PersonName name)
    {
        var tokens = new NameTokens(name.Prose);
        var first = name.Prose.TokenFrom(name.Range.Start);
        return tokens.MarkAt(name.Prose.TokenFrom(name.Range.End)) == ':' || tokens.MarkAt(first - 1) == '.' && tokens.Word(first - 2) is "v" or "vs";
    }

    private static void Report(Article article, Rule rule, PersonName name, PersonName first, Findings findings)
    {
        var use = StoryNames.SurnameAt(name, name);
        var fix = name.Title is null ? ProseFix.Replace(rule.Page.Fix, article, name.Prose, name.Range, use, $"Write ‘{use}’.") : null;
        findings.Report(rule, name.Prose, name.Range, rule.Say(name.Text, use), fix, [StoryNames.Related(first, "The introduction.")]);
    }
}
