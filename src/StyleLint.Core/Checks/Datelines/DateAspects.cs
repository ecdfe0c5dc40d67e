using System.Globalization;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Datelines;

/// <summary>The date of a dateline.</summary>
internal static class DateAspects
{
    /// <summary>A date where the house has none, or none where it wants one.</summary>
    public static void Look(DatelineCase found, Rule rule, Findings findings)
    {
        if (!found.IsOwn) return;
        var dateline = found.Dateline;
        if (dateline.Date is null && found.House.Date == DatePolicy.Require)
            findings.Report(rule, dateline.Prose, dateline.Range, "Put the date into the dateline.");
        if (dateline.Date is { } date && found.House.Date == DatePolicy.Forbid)
            findings.Report(rule, dateline.Prose, date, rule.Say(dateline.TextOf(date)), found.Replace(WithComma(found, date), "", FixSafety.Offer, "Take the date out."));
    }

    /// <summary>A date that is not the day of publication, give or take the day that time zones and night editions make.</summary>
    public static void LookForAgreement(DatelineCase found, Rule rule, Findings findings)
    {
        var isDated = found.Profile == DatelineProfile.Release || found.IsOwn && found.House.Date != DatePolicy.Forbid;
        if (!isDated || found.Dateline.Date is not { } range || found.Article.Published is not { } published) return;
        if (DatelineDay.Read(found.Dateline.TextOf(range)) is not { } day || day.IsNear(published)) return;
        var expected = published.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        findings.Report(rule, found.Dateline.Prose, range, rule.Say(found.Dateline.TextOf(range), expected));
    }

    private static TextRange WithComma(DatelineCase found, TextRange date)
    {
        var start = date.Start;
        while (start > 0 && (char.IsWhiteSpace(found.Text[start - 1]) || found.Text[start - 1] == ',')) start--;
        return new TextRange(start, date.End);
    }
}
