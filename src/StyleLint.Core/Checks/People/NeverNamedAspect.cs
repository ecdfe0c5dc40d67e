using System.Collections.Frozen;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.People;

/// <summary>“Sen. Roe said” in a story that never tells her first name.</summary>
/// <param name="titles">The titles that make sure somebody is meant: the option <c>titles</c>.</param>
/// <param name="except">Surnames that need no first name: the option <c>except</c>.</param>
internal sealed class NeverNamedAspect(FrozenSet<string> titles, FrozenSet<string> except)
{
    /// <summary>Reads a page.</summary>
    public static NeverNamedAspect From(RuleOptions options) => new(Set(options, "titles"), Set(options, "except"));

    /// <summary>Reports the first use of each such surname.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        var named = article.People.Names.Where(static name => name.Form == PersonNameForm.Full).Select(static name => name.Surname).ToHashSet(StringComparer.Ordinal);
        foreach (var name in StoryNames.Of(article, rule))
        {
            if (name.Form != PersonNameForm.Surname || !name.IsSure || !titles.Contains(name.TitleText) || except.Contains(name.Surname)) continue;
            if (IsNamedOtherwise(article, name) || !named.Add(name.Surname)) continue;
            var range = name.RangeWithTitle;
            findings.Report(rule, name.Prose, range, rule.Say(name.Prose.Text[range.Start..range.End], name.Text));
        }
    }

    private static FrozenSet<string> Set(RuleOptions options, string key) =>
        options.List(key).Select(static word => word.Text).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Not every first name is known: whatever capital stands before the surname elsewhere may be one.</summary>
    private static bool IsNamedOtherwise(Article article, PersonName name)
    {
        foreach (var prose in article.Blocks)
            for (var at = prose.Text.IndexOf(name.Surname, StringComparison.Ordinal); at >= 0; at = prose.Text.IndexOf(name.Surname, at + 1, StringComparison.Ordinal))
                if (at > 1 && (prose != name.Prose || at != name.Range.Start) && IsBehindName(prose.Text, at))
                    return true;
        return false;
    }

    private static bool IsBehindName(string text, int at)
    {
        if (text[at - 1] is not (' ' or '\u00A0' or '-')) return false;
        var start = at - 1;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '’' or '\'' or '”' or '"')) start--;
        return start < at - 1 ? char.IsUpper(text[start]) : text[at - 2] == '.' && at > 2 && char.IsUpper(text[at - 3]);
    }
}
