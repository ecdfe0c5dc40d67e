using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Checks;

/// <summary>Makes fixes that edit a range of prose.</summary>
internal static class ProseFix
{
    /// <summary>Characters that may mean markup in the place where they are put.</summary>
    private const string Markup = "\\*_[]<>&`|~{}";

    /// <summary>Characters that may mean markup in front matter, where headline and dek stand.</summary>
    private const string FrontMatterMarkup = Markup + "'\":#\n";

    /// <summary>Replaces a range; null where the page wants no fix or the edit would tear markup apart.</summary>
    /// <param name="wanted">The page's key <c>fix</c>. A safe fix is only offered where the range is not plain text of the source.</param>
    /// <param name="article">The article.</param>
    /// <param name="prose">The block.</param>
    /// <param name="range">What is replaced, in offsets of the prose.</param>
    /// <param name="text">What stands there afterwards.</param>
    /// <param name="description">What the fix does, as a sentence.</param>
    public static Fix? Replace(FixSafety? wanted, Article article, Prose prose, TextRange range, string text, string description)
    {
        if (wanted is not { } safety || !KeepsMarkup(article, prose, range)) return null;
        var isPlain = prose.Map.IsLiteral(range.Start, range.End) && IsPlain(text, prose.Kind);
        return new Fix(isPlain ? safety : FixSafety.Offer, description, new Edit(prose.Map.ToSource(range), text));
    }

    /// <summary>Replaces a range; null where the page wants no fix or the range is not the very same characters in the source.</summary>
    /// <inheritdoc cref="Replace" path="/param"/>
    public static Fix? ReplaceLiteral(FixSafety? wanted, Prose prose, TextRange range, string text) =>
        wanted is { } safety && prose.Map.IsLiteral(range.Start, range.End)
            ? new Fix(safety, $"Write ‘{text}’.", new Edit(prose.Map.ToSource(range), text))
            : null;

    /// <summary>Takes words out together with one blank; null where that would leave stray punctuation.</summary>
    /// <inheritdoc cref="Replace" path="/param"/>
    public static Fix? Delete(FixSafety? wanted, Article article, Prose prose, TextRange range)
    {
        var text = prose.Text;
        var description = $"Delete ‘{text[range.Start..range.End]}’.";
        var isFirst = range.Start == 0 || prose.SentenceAt(range.Start)?.Start == range.Start;
        var hasBlankBefore = range.Start > 0 && text[range.Start - 1] == ' ';
        if (isFirst && range.End + 1 < text.Length && text[range.End] == ' ')
            return Replace(wanted, article, prose, new TextRange(range.Start, range.End + 2), CapitalOf(text, range), description);
        if (hasBlankBefore && (range.End == text.Length || text[range.End] is ' ' or '.' or '?' or '!' || IsAside(text, range)))
            return Replace(wanted, article, prose, new TextRange(range.Start - 1, range.End), "", description);
        return null;
    }

    /// <summary>Parentheses between a word and a comma, which may follow the word as well.</summary>
    private static bool IsAside(string text, TextRange range) =>
        text[range.End - 1] == ')' && text[range.End] is ',' or ';' && range.Start > 1 && char.IsLetterOrDigit(text[range.Start - 2]);

    private static string CapitalOf(string text, TextRange deleted)
    {
        var next = text.Substring(deleted.End + 1, 1);
        return char.IsUpper(text[deleted.Start]) ? Wording.Capitalize(next) : next;
    }

    private static bool IsPlain(string text, BlockKind kind) =>
        text.AsSpan().IndexOfAny(kind is BlockKind.Headline or BlockKind.Dek ? FrontMatterMarkup : Markup) < 0;

    /// <summary>
    /// Markup between the words must go as pairs: in <c>un**believ**able</c> both marks vanish with the words, in
    /// <c>per **cent**</c> one would stay behind.
    /// </summary>
    private static bool KeepsMarkup(Article article, Prose prose, TextRange range)
    {
        var between = new List<string>();
        var last = -1;
        foreach (ref readonly var run in prose.Map.RunsFrom(range.Start))
        {
            if (run.ProseStart >= range.End) break;
            if (last >= 0 && run.SourceStart > last) between.Add(article.Source.Text[last..run.SourceStart]);
            last = run.Source.End;
        }

        if (between.Count % 2 != 0) return false;
        for (var index = 0; index < between.Count / 2; index++)
            if (between[index] != between[between.Count - 1 - index])
                return false;
        return true;
    }
}
