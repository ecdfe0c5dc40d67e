using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Notices;

/// <summary>The dates of notices, by themselves and against the article's.</summary>
internal static class DateAspects
{
    /// <summary>A labelled notice without a date. Editor's notes speak of no day.</summary>
    public static void LookForMissing(Article article, Rule rule, Findings findings)
    {
        foreach (var notice in article.Notices)
            if (notice is { Date: null, DateRange: null, Label: not null, Named: not (null or NoticeKind.EditorsNote) } && !IsPointer(notice))
                findings.Report(rule, notice.Prose, NoticeText.Head(notice), rule.Say(notice.LabelText!.TrimEnd(' ', ':', '—', '-')));
    }

    /// <summary>A notice that is older than the article, or newer than the article's last change.</summary>
    public static void LookAtPublication(Article article, Rule rule, Findings findings)
    {
        foreach (var notice in article.Notices)
        {
            if (notice is not { Date: { } day, DateRange: { } range }) continue;
            if (article.Published is { } published && day < published)
                findings.Report(rule, notice.Prose, range, rule.Say(Written(notice, range), NoticeText.Day(published)), null, RelatedTo(article));
            else if (article.Updated is { } updated && updated >= article.Published && day > updated.AddDays(1))
                findings.Report(rule, notice.Prose, range, $"The notice is dated {Written(notice, range)}, but the front matter says the article was last changed {NoticeText.Day(updated)}: correct one of them.");
        }
    }

    private static System.Collections.Immutable.ImmutableArray<RelatedLocation> RelatedTo(Article article) =>
        article.Original is { Date: not null } original && article.Published == original.Date
            ? [new RelatedLocation(original.Prose.Map.ToSource(original.Label), "The original story is dated here.")]
            : [];

    private static string Written(Notice notice, TextRange range) => notice.Prose.Text[range.Start..range.End];

    /// <summary>“Correction appended” only points at the notice below.</summary>
    private static bool IsPointer(Notice notice) => notice.LabelText!.Contains("appended", StringComparison.OrdinalIgnoreCase);
}
