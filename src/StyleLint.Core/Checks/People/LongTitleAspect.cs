using System.Collections.Frozen;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.People;

/// <summary>“Deputy Assistant Commissioner for Parks Ana Roe”.</summary>
/// <param name="most">How many words a title before a name may have: the option <c>words</c>.</param>
/// <param name="titles">Words one of which makes a run of capitals a title: the option <c>titles</c>.</param>
internal sealed class LongTitleAspect(int most, FrozenSet<string> titles)
{
    private const int Furthest = 24;

    /// <summary>Reads a page.</summary>
    public static LongTitleAspect From(RuleOptions options) =>
        new(Math.Max(1, options.Number("words", 4)), options.List("titles").Select(static title => title.Text).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Reports each title that is longer.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        foreach (var name in article.People.Names)
        {
            if (name.Form != PersonNameForm.Full || !rule.Reads(name.Prose.Kind) || TitleBefore(name) is not { } title || rule.Skips(name.Prose, title)) continue;
            findings.Report(rule, name.Prose, title, rule.Say(("found", name.Prose.Text[title.Start..title.End]), ("name", name.Text)));
        }
    }

    private TextRange? TitleBefore(PersonName name)
    {
        var tokens = new NameTokens(name.Prose);
        var behind = name.Prose.TokenFrom(name.Range.Start);
        var (first, words, counted, hasTitle) = (behind, 0, 0, false);
        for (var index = behind - 1; index >= 0 && behind - index < Furthest && tokens.FollowsBlank(index + 1); index--)
        {
            var word = tokens.Word(index);
            if (word.IsEmpty || tokens.IsPossessive(index) || !char.IsUpper(word[0]) && !IsConnector(word)) break;
            counted++;
            if (!char.IsUpper(word[0]) || Abbreviations.IsSentenceStart(name.Prose.Text, name.Prose.Tokens[index].Start)) continue;
            hasTitle |= titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
            (first, words) = (index, counted);
        }

        return hasTitle && words > most ? new TextRange(name.Prose.Tokens[first].Start, name.Prose.Tokens[behind - 1].End) : null;
    }

    private static bool IsConnector(ReadOnlySpan<char> word) => word is "of" or "for" or "and" or "the" or "to" or "on";
}
