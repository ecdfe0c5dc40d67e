using System.Globalization;
using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Numbers;

/// <summary>A sentence that opens with a figure. Years may; the option <c>except</c> names other figures that are names, as 911 is.</summary>
internal sealed partial class SentenceStartAspect : NumberAspect
{
    private readonly Rule rule;
    private readonly string[] except;

    /// <summary>Reads a page.</summary>
    public SentenceStartAspect(Rule rule)
    {
        this.rule = rule;
        except = [.. rule.Options.List("except").Select(static figure => figure.Text)];
    }

    public override void Look(Article article, Prose prose, int index, TextRange sentence, Findings findings)
    {
        var token = prose.Tokens[index];
        if (!NumberPlace.IsSentence(prose.Text, sentence) || token.Start != StoryStart(prose, sentence) || token.Kind != TokenKind.Number || token.Length > 3 || !OpensSentence(prose, index, sentence)) return;
        if (MayBeHeadline(article, prose, sentence) || Label().IsMatch(prose.Text, token.Start)) return;
        var found = prose.TextOf(token).ToString();
        var range = new TextRange(token.Start, token.End);
        if (except.Contains(found) || rule.Skips(prose, range) || !int.TryParse(found, CultureInfo.InvariantCulture, out var value) || value == 0) return;
        var use = Wording.Capitalize(NumberWords.Of(value));
        findings.Report(rule, prose, range, rule.Say(found, use), ProseFix.Replace(rule.Page.Fix, article, prose, range, use, $"Write ‘{use}’."));
    }

    /// <summary>“34 boats - Oslo Harbor” is a line of a list that lost its markup, not a sentence.</summary>
    [GeneratedRegex(@"\G[0-9]+ (?:\w+ ){1,4}[-–] \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    /// <summary>An article without a headline of its own may open with one, and headlines start with figures.</summary>
    private static bool MayBeHeadline(Article article, Prose prose, TextRange sentence) =>
        article.Headline is null && prose == article.Blocks[0] && sentence == prose.Sentences[0] && !IsStory(article.Dateline, prose, sentence);

    /// <summary>A dateline says that the story has begun, unless it stands behind the line in question.</summary>
    private static bool IsStory(Dateline? dateline, Prose prose, TextRange sentence) =>
        dateline is not null && dateline.Prose == prose && dateline.Range.Start <= sentence.Start;

    /// <summary>Where the sentence's own words start: behind the dateline, if one opens it.</summary>
    private static int StoryStart(Prose prose, TextRange sentence)
    {
        if (prose.ZoneAt(ZoneKind.Dateline, sentence.Start) is not { } dateline) return sentence.Start;
        return prose.TokenFrom(dateline.End) is var first && first < prose.Tokens.Length ? prose.Tokens[first].Start : sentence.End;
    }

    /// <summary>Whether words follow as in running text: “12 people”, “12-year-old”; not “12.”, “12:30”, “12 Oaks” or “12 p.m.”.</summary>
    private static bool OpensSentence(Prose prose, int index, TextRange sentence)
    {
        var next = index + 1;
        if (next >= prose.Tokens.Length || prose.Tokens[next].Start >= sentence.End) return false;
        if (!prose.Tokens[next].IsSpaced)
        {
            if (prose.Text[prose.Tokens[next].Start] != '-' || ++next >= prose.Tokens.Length || prose.Tokens[next].IsSpaced) return false;
        }

        var token = prose.Tokens[next];
        return token.Kind == TokenKind.Word && IsLower(prose.TextOf(token)) && !IsTimeOfDay(prose, token);
    }

    /// <summary>Small throughout: a capital within (“34 commentsShare”) is a button that lost its markup.</summary>
    private static bool IsLower(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
            if (char.IsUpper(letter))
                return false;
        return char.IsLower(word[0]);
    }

    private static bool IsTimeOfDay(Prose prose, Token token) =>
        prose.TextOf(token) is "am" or "pm" || (token.Length == 1 && prose.Text[token.Start] is 'a' or 'p' && token.End < prose.Text.Length && prose.Text[token.End] == '.');
}
