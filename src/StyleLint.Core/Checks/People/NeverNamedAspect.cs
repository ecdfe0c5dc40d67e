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
    private const int LongestWord = 40;

    /// <summary>Reads a page.</summary>
    public static NeverNamedAspect From(RuleOptions options) => new(StoryNames.Set(options, "titles"), StoryNames.Set(options, "except"));

    /// <summary>Reports the first use of each such surname.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        HashSet<string>? named = null;
        bool? speaksInFirstPerson = null;
        foreach (var name in StoryNames.Of(article, rule))
        {
            if (name.Form != PersonNameForm.Surname || !name.IsSure || !titles.Contains(name.TitleText) || except.Contains(name.Surname)) continue;
            named ??= NamedIn(article);
            if (!named.Add(name.Surname)) continue;
            if (speaksInFirstPerson ??= StoryNames.SpeaksInFirstPerson(article)) return;
            var range = name.RangeWithTitle;
            findings.Report(rule, name.Prose, range, rule.Say(name.Prose.Text[range.Start..range.End], name.Text));
        }
    }

    /// <summary>Not every first name is known: whatever capital stands beside a surname somewhere in the article may be one.</summary>
    private HashSet<string> NamedIn(Article article)
    {
        var named = article.People.Names.Where(static name => name.Form == PersonNameForm.Full).Select(static name => name.Surname).ToHashSet(StringComparer.Ordinal);
        foreach (var prose in article.Blocks)
        {
            var tokens = new NameTokens(prose);
            for (var index = 0; index < tokens.Count; index++)
            {
                if (!tokens.IsCapital(index)) continue;
                var behind = tokens.Behind(index);
                if (IsBehindName(prose.Text, prose.Tokens[index].Start) || IsBeforeName(prose.Text, tokens.EndOf(behind - 1))) named.Add(tokens.TextOf(index, behind));
            }
        }

        return named;
    }

    private bool IsBehindName(string text, int at)
    {
        if (at < 2 || text[at - 1] is not (' ' or '\u00A0' or '-')) return false;
        var start = at - 1;
        while (start > 0 && at - start < LongestWord && text[start - 1] is not (' ' or '\u00A0' or '\n')) start--;
        while (start < at - 1 && !char.IsLetter(text[start])) start++;
        return char.IsUpper(text[start]) && !Abbreviations.IsSentenceStart(text, start) && !IsTitle(text.AsSpan(start, at - 1 - start));
    }

    /// <summary>“Mr.”, “Senator”; not “J.R.”, which stands for first names.</summary>
    private bool IsTitle(ReadOnlySpan<char> word) =>
        titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || word.Length > 2 && word[^1] == '.' && word.IndexOf('.') == word.Length - 1;

    /// <summary>“Gao Yun”: in some languages the surname comes first.</summary>
    private static bool IsBeforeName(string text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);
}
