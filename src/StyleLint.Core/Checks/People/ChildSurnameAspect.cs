using System.Globalization;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.People;

/// <summary>“Roe said” of a girl of nine.</summary>
/// <param name="oldest">Up to which age people are called by their first names: the option <c>oldest</c>.</param>
internal sealed class ChildSurnameAspect(int oldest)
{
    /// <summary>Reads a page.</summary>
    public static ChildSurnameAspect From(RuleOptions options) => new(options.Number("oldest", 15));

    /// <summary>Reports each surname of a child.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        var children = new Dictionary<string, PersonName>(StringComparer.Ordinal);
        foreach (var name in StoryNames.Of(article, rule))
        {
            if (article.People.Shared.Contains(name.Surname)) continue;
            if (name.Form == PersonNameForm.Full && AgeBeside(name) is { } age && age <= oldest) children.TryAdd(name.Surname, name);
            else if (name is { Form: PersonNameForm.Surname, IsSure: true, Title: null } && children.TryGetValue(name.Surname, out var child)) Report(article, rule, name, child, findings);
        }
    }

    /// <summary>The age that a story tells with a name: “Ana Roe, 9,” and “9-year-old Ana Roe”; null where it tells none.</summary>
    public static int? AgeBeside(PersonName name)
    {
        var tokens = new NameTokens(name.Prose);
        var behind = name.Prose.TokenFrom(name.Range.End);
        if (tokens.MarkAt(behind) == ',' && tokens.MarkAt(behind + 2) is ',' or '.' or ';' && Figure(tokens, behind + 1) is { } age) return age;
        var first = name.Prose.TokenFrom(name.Range.Start);
        return tokens.Word(first - 1) is "old" && tokens.Word(first - 3) is "year" ? Figure(tokens, first - 5) : null;
    }

    private static int? Figure(NameTokens tokens, int index) =>
        (uint)index < (uint)tokens.Count && int.TryParse(tokens.Prose.TextOf(tokens.Prose.Tokens[index]), NumberStyles.None, CultureInfo.InvariantCulture, out var age) ? age : null;

    private static void Report(Article article, Rule rule, PersonName name, PersonName child, Findings findings)
    {
        var fix = ProseFix.Replace(rule.Page.Fix, article, name.Prose, name.Range, child.Given!, $"Write ‘{child.Given}’.");
        findings.Report(rule, name.Prose, name.Range, rule.Say(("found", name.Text), ("use", child.Given!), ("age", $"{AgeBeside(child)}")), fix, [StoryNames.Related(child, "The introduction.")]);
    }
}
