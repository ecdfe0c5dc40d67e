using System.Collections.Frozen;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Headlines;

/// <summary>A headline in the other case than the house's: capitals on each word, or only on the first and on names.</summary>
internal sealed class CaseAspect
{
    private const int FewestWords = 5, FewestTelling = 2;

    /// <summary>Articles and short prepositions are small in both cases.</summary>
    private const int LongestSmallWord = 3;

    /// <summary>Longer words that some houses keep small in a headline of capitals.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords =
        FrozenSet.ToFrozenSet(["with", "from", "over", "into", "than", "that", "upon", "amid", "after", "about", "near", "under"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly bool wantsTitle;

    private CaseAspect(bool wantsTitle) => this.wantsTitle = wantsTitle;

    /// <summary>Reads the option <c>case</c>.</summary>
    public static CaseAspect From(RuleOptions options) => new(options.Choice("case", false, ("sentence", false), ("title", true)));

    /// <summary>Reports the headline as a whole: which words are names only an editor knows.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        if (article.Headline is not { } headline || !headline.Text.AsSpan().ContainsAnyInRange('a', 'z')) return;
        var (words, telling, capitals) = (0, 0, 0);
        for (var index = 0; index < headline.Tokens.Length; index++)
        {
            var token = headline.Tokens[index];
            if (token.Kind == TokenKind.Mark || !token.IsSpaced) continue;
            if (words++ == 0 || !IsTelling(headline, index)) continue;
            telling++;
            if (char.IsUpper(headline.Text[token.Start])) capitals++;
        }

        if (words < FewestWords || telling < FewestTelling || rule.Skips(headline, new TextRange(0, headline.Text.Length))) return;
        var isWrong = wantsTitle ? capitals * 2 < telling : capitals == telling;
        if (isWrong) findings.Report(rule, headline, new TextRange(0, headline.Text.Length), rule.Say(use: wantsTitle ? "a capital on each long word" : "capitals only on the first word and on names"));
    }

    /// <summary>Long words show the case, except behind a colon, where both cases have a capital.</summary>
    private static bool IsTelling(Prose headline, int index)
    {
        var token = headline.Tokens[index];
        var isLong = token.Kind == TokenKind.Word && token.Length > LongestSmallWord && !SmallWords.Contains(headline.TextOf(token));
        return isLong && headline.Text[headline.Tokens[index - 1].Start] is not (':' or '—' or '?' or '!' or '.');
    }
}
