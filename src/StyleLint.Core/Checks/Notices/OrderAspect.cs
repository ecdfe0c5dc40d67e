using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Notices;

/// <summary>The order of several dated notices in one place: one after the other in time, in either direction.</summary>
/// <param name="direction">1 for the oldest first, -1 for the newest first, 0 for either.</param>
internal sealed class OrderAspect(int direction)
{
    /// <summary>Reads the order that a house wants.</summary>
    public static OrderAspect From(RuleOptions options) =>
        new(options.Choice("order", 0, ("any", 0), ("oldest-first", 1), ("newest-first", -1)));

    /// <summary>Reports the first notice of each place that breaks the order.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        foreach (var place in article.Notices.Where(static notice => notice is { Date: not null, DateRange: not null }).GroupBy(static notice => notice.Position))
            LookAt([.. place], rule, findings);
    }

    private void LookAt(Notice[] notices, Rule rule, Findings findings)
    {
        var wanted = direction;
        for (var index = 1; index < notices.Length; index++)
        {
            var step = notices[index].Date!.Value.CompareTo(notices[index - 1].Date!.Value);
            if (step == 0) continue;
            if (wanted == 0) wanted = Math.Sign(step);
            if (Math.Sign(step) == wanted) continue;
            var range = notices[index].DateRange!.Value;
            findings.Report(rule, notices[index].Prose, range, rule.Say(notices[index].Prose.Text[range.Start..range.End], wanted > 0 ? "the oldest first" : "the newest first"));
            return;
        }
    }
}
