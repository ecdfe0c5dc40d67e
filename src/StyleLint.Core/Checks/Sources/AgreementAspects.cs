using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Sources;

/// <summary>What an article says of its unnamed sources in one place and denies in another.</summary>
internal static class AgreementAspects
{
    /// <summary>“Sources said …”, and later only “the source added”: is it one or several?</summary>
    public static void LookForPluralOfOne(Article article, Rule rule, Findings findings)
    {
        Attribution? plural = null;
        foreach (var source in article.Sources)
        {
            var words = source.Text;
            if (words.EndsWith("sources", StringComparison.OrdinalIgnoreCase))
            {
                if (plural is not null) return;
                plural = source;
            }
            else if (words.Contains("of the sources", StringComparison.OrdinalIgnoreCase) || words.StartsWith("another", StringComparison.OrdinalIgnoreCase))
            {
                return;
            }
            else if (plural is not null && words.Equals("the source", StringComparison.OrdinalIgnoreCase))
            {
                SourceReport.At(plural.Prose, plural.Range, rule, findings, related: [new RelatedLocation(source.Prose.Map.ToSource(source.Range), "Here it is one source.")]);
                return;
            }
        }
    }

    /// <summary>An executive who is not named speaks, and the story says that executives declined to comment.</summary>
    public static void LookForDeniedComment(Article article, Rule rule, Findings findings)
    {
        var called = article.Sources.Where(static source => source.IsUnnamed && source.Called is not null).Select(static source => Singular(source.Called!)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (called.Count == 0) return;
        foreach (var prose in article.Blocks)
            for (var index = 1; index + 1 < prose.Tokens.Length; index++)
                if (IsDenial(prose, index) && called.Contains(Singular(prose.TextOf(prose.Tokens[index - 1]).ToString())))
                    SourceReport.At(prose, new TextRange(prose.Tokens[index - 1].Start, prose.Tokens[index].End), rule, findings);
    }

    private static bool IsDenial(Prose prose, int index)
    {
        if (prose.TextOf(prose.Tokens[index]) is not "declined") return false;
        var next = prose.TextOf(prose.Tokens[index + 1]);
        return next is "comment" || next is "to" && index + 2 < prose.Tokens.Length && prose.TextOf(prose.Tokens[index + 2]) is "comment";
    }

    private static string Singular(string word) => word.EndsWith('s') ? word[..^1] : word;
}
