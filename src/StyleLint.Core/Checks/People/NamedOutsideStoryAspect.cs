using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.People;

/// <summary>“Roe said” in a story whose headline or caption alone tells that she is Ana Roe.</summary>
internal static class NamedOutsideStoryAspect
{
    public static void Look(Article article, Rule rule, Findings findings)
    {
        var names = article.People.Names;
        var inside = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
            if (name.Form == PersonNameForm.Full && IsText(article, name))
                inside.Add(name.Surname);
        Dictionary<string, PersonName>? lone = null;
        foreach (var full in names)
        {
            if (full.Form != PersonNameForm.Full || IsText(article, full) || !inside.Add(full.Surname) || article.People.Shared.Contains(full.Surname)) continue;
            lone ??= SurnamesOf(article, rule);
            if (!lone.TryGetValue(full.Surname, out var first)) continue;
            var message = rule.Say(("found", first.Text), ("use", full.Text), ("place", PlaceOf(full.Prose.Kind)));
            findings.Report(rule, first.Prose, first.Range, message, null, [StoryNames.Related(full, "The full name.")]);
        }
    }

    /// <summary>The first use of each surname that says or does something.</summary>
    private static Dictionary<string, PersonName> SurnamesOf(Article article, Rule rule)
    {
        var lone = new Dictionary<string, PersonName>(StringComparer.Ordinal);
        foreach (var name in StoryNames.Of(article, rule))
            if (name is { Form: PersonNameForm.Surname, IsSure: true })
                lone.TryAdd(name.Surname, name);
        return lone;
    }

    private static bool IsText(Article article, PersonName name) =>
        StoryNames.IsStory(article, name) || name.Prose.Kind is BlockKind.List or BlockKind.Blockquote or BlockKind.Heading or BlockKind.Footnote;

    private static string PlaceOf(BlockKind kind) => kind switch
    {
        BlockKind.Dek => "deck",
        BlockKind.Caption => "caption",
        BlockKind.Alt => "text of an image",
        BlockKind.Notice => "notice",
        _ => "headline",
    };
}
