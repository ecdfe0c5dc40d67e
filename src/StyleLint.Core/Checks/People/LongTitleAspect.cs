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
        new(Math.Max(1, options.Number("words", 4)), StoryNames.Set(options, "titles"));

    /// <summary>Reports each title that is longer.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        PersonName? before = null;
        foreach (var name in article.People.Names)
        {
            var start = before is not null && before.Prose == name.Prose ? before.Range.End : 0;
            before = name;
            if (name.Form != PersonNameForm.Full || !rule.Reads(name.Prose.Kind) || TitleBefore(name, start) is not { } title || rule.Skips(name.Prose, title)) continue;
            findings.Report(rule, name.Prose, title, rule.Say(("found", name.Prose.Text[title.Start..title.End]), ("name", name.Text)));
        }
    }

    private TextRange? TitleBefore(PersonName name, int start)
    {
        var tokens = new NameTokens(name.Prose);
        var behind = name.Prose.TokenFrom(name.Range.Start);
        if (!EndsTitle(tokens, behind)) return null;
        var (first, words, counted) = (behind, 0, 0);
        for (var index = behind - 1; index >= 0 && behind - index < Furthest && name.Prose.Tokens[index].Start >= start && tokens.FollowsBlank(index + 1); index--)
        {
            if (tokens.IsPossessive(index) || !IsConnector(tokens.Word(index)) && !IsTitleWord(tokens, index)) break;
            counted++;
            if (!IsConnector(tokens.Word(index))) (first, words) = (index, counted);
        }

        return words > most ? new TextRange(name.Prose.Tokens[first].Start, name.Prose.Tokens[behind - 1].End) : null;
    }

    /// <summary>“… Secretary Ana Roe” and “… Commissioner for City Parks Ana Roe”, not “… chief of staff for Senator Ana Roe”.</summary>
    private bool EndsTitle(NameTokens tokens, int behind)
    {
        var index = behind - 1;
        if (IsTitle(tokens.Word(index))) return !(tokens.Word(index - 1) is "for" or "to" or "the");
        while (index > 0 && !IsTitle(tokens.Word(index)) && (IsConnector(tokens.Word(index)) || IsTitleWord(tokens, index))) index--;
        return index < behind - 2 && IsTitle(tokens.Word(index)) && tokens.Word(index + 1) is "of" or "for" && !IsConnector(tokens.Word(behind - 1));
    }

    private bool IsTitle(ReadOnlySpan<char> word) => titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>A capital inside a word (“RomerSmall”) or a word in capitals is a list that has lost its line ends.</summary>
    private static bool IsTitleWord(NameTokens tokens, int index) =>
        tokens.IsCapital(index) && !tokens.IsTime(index) && !tokens.Word(index)[2..].ContainsAnyInRange('A', 'Z') && !Abbreviations.IsSentenceStart(tokens.Prose.Text, tokens.Prose.Tokens[index].Start);

    private static bool IsConnector(ReadOnlySpan<char> word) => word is "of" or "for" or "and" or "the";
}
