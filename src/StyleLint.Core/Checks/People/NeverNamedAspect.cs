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
    public static NeverNamedAspect From(RuleOptions options) => new(StoryNames.Set(options, "titles"), StoryNames.Set(options, "except"));

    /// <summary>Reports the first use of each such surname.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        var named = article.People.Names.Where(static name => name.Form == PersonNameForm.Full).Select(static name => name.Surname).ToHashSet(StringComparer.Ordinal);
        foreach (var name in StoryNames.Of(article, rule))
        {
            if (name.Form != PersonNameForm.Surname || !name.IsSure || !titles.Contains(name.TitleText) || except.Contains(name.Surname)) continue;
            if (IsNamedOtherwise(article, name) || !named.Add(name.Surname)) continue;
            if (StoryNames.SpeaksInFirstPerson(article)) return;
            var range = name.RangeWithTitle;
            findings.Report(rule, name.Prose, range, rule.Say(name.Prose.Text[range.Start..range.End], name.Text));
        }
    }

    /// <summary>Not every first name is known: whatever capital stands beside the surname elsewhere may be one.</summary>
    private bool IsNamedOtherwise(Article article, PersonName name)
    {
        foreach (var prose in article.Blocks)
            for (var at = prose.Text.IndexOf(name.Surname, StringComparison.Ordinal); at >= 0; at = prose.Text.IndexOf(name.Surname, at + 1, StringComparison.Ordinal))
                if (IsBehindName(prose.Text, at) || IsBeforeName(prose.Text, at + name.Surname.Length))
                    return true;
        return false;
    }

    private bool IsBehindName(string text, int at)
    {
        if (at < 2 || text[at - 1] is not (' ' or '\u00A0' or '-')) return false;
        var start = text.AsSpan(0, at - 1).LastIndexOfAny(' ', '\u00A0', '\n') + 1;
        while (start < at - 1 && !char.IsLetter(text[start])) start++;
        return char.IsUpper(text[start]) && !Abbreviations.IsSentenceStart(text, start) && !IsTitle(text.AsSpan(start, at - 1 - start));
    }

    /// <summary>“Mr.”, “Senator”; not “J.R.”, which stands for first names.</summary>
    private bool IsTitle(ReadOnlySpan<char> word) =>
        titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || word.Length > 2 && word[^1] == '.' && word.IndexOf('.') == word.Length - 1;

    /// <summary>“Gao Yun”: in some languages the surname comes first.</summary>
    private static bool IsBeforeName(string text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);
}
