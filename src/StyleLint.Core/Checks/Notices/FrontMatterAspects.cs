using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Notices;

/// <summary>What the front matter says was done to an article, and no notice tells.</summary>
/// <param name="days">How many days after publication a change needs a notice.</param>
internal sealed class FrontMatterAspects(int days)
{
    private static readonly string[] Retracted = ["retracted", "withdrawn"];

    /// <summary>Reads after how many days a house wants a notice.</summary>
    public static FrontMatterAspects From(RuleOptions options) => new(options.Number("days", 1));

    /// <summary><c>retracted: true</c> above an article that does not say so.</summary>
    public static void LookForRetraction(Article article, Rule rule, Findings findings)
    {
        if (article.FrontMatter is not { } front || article.Notices.Any(static notice => notice.Kind is NoticeKind.Retraction or NoticeKind.EditorsNote)) return;
        foreach (var entry in front.Values.Entries)
            if (Retracted.Contains(entry.Key.Text, StringComparer.OrdinalIgnoreCase) && entry.Value is DataScalar { Text: "true" or "yes" })
                findings.Report(rule, entry.Key.Range, rule.Say(entry.Key.Text));
    }

    /// <summary>A date of change that is later than the publication, above an article without a notice.</summary>
    public void LookForSilentChange(Article article, Rule rule, Findings findings)
    {
        if (!article.Notices.IsEmpty || article is not { Published: { } published, Updated: { } updated, UpdatedRange: { } place }) return;
        if (updated.DayNumber - published.DayNumber <= days) return;
        findings.Report(rule, place, rule.Say(NoticeText.Day(updated), NoticeText.Day(published)));
    }
}
