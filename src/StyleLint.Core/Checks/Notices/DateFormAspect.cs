using System.Globalization;
using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Notices;

/// <summary>How the date of a notice is written. A weekday before it and a time behind it are left alone.</summary>
/// <param name="isDayFirst">Whether the house writes <c>8 December 2021</c>; else it writes <c>Dec. 8, 2021</c>.</param>
internal sealed partial class DateFormAspect(bool isDayFirst)
{
    /// <summary>Reads the form that a house wants.</summary>
    public static DateFormAspect From(RuleOptions options) => new(options.Choice("style", false, ("ap", false), ("day-first", true)));

    /// <summary>Reports dates in another form.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        foreach (var notice in article.Notices)
        {
            if (notice is not { Date: { } day, DateRange: { } range }) continue;
            var match = Written().Match(notice.Prose.Text, range.Start, range.Length);
            if (!match.Success) continue;
            var use = FormOf(day, match.Groups["year"].Success);
            var found = new TextRange(match.Index, match.Index + match.Length);
            if (Matches(match.Value, use)) continue;
            // 12/8/21 is August 12 to half of the world, so an editor decides.
            var safety = char.IsAsciiDigit(match.Value[0]) && match.Value.IndexOfAny(['/', '-']) > 0 ? FixSafety.Offer : FixSafety.Safe;
            findings.Report(rule, notice.Prose, found, rule.Say(match.Value, use), ProseFix.ReplaceLiteral(safety, notice.Prose, found, use));
        }
    }

    private string FormOf(DateOnly day, bool hasYear)
    {
        if (isDayFirst) return day.ToString(hasYear ? "d MMMM yyyy" : "d MMMM", CultureInfo.InvariantCulture);
        var written = NoticeText.Day(day);
        return hasYear ? written : written[..written.IndexOf(',')];
    }

    /// <summary>A label in capitals has its date in capitals, too.</summary>
    private static bool Matches(string found, string use) => string.Equals(SpaceRun().Replace(found, " "), use, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?:(?<year>[0-9]{4})-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[-/][0-9]{1,2}[-/](?<year>[0-9]{2,4})|[A-Za-z]{3,9}\.?\s+[0-9]{1,2}(?:st|nd|rd|th)?(?:,?\s+(?<year>[0-9]{4}))?|[0-9]{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}\.?(?:,?\s+(?<year>[0-9]{4}))?)", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceRun();
}
