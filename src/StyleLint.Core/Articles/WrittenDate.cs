using System.Globalization;
using System.Text.RegularExpressions;

namespace StyleLint.Articles;

/// <summary>Reads a day out of the forms in which front matter writes dates. What time follows does not move the day.</summary>
internal static partial class WrittenDate
{
    private const string Weekday = @"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?";
    private const string WeekdayBehind = @"(?:,?\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day)?";
    private const string Month = @"(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";
    private const string Day = @"(?<day>[0-9]{1,2})";
    private const string Year = @"(?<year>[0-9]{4})";
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The day that a text names, or null where it is no date.</summary>
    public static DateOnly? Parse(string text)
    {
        var match = Numeric().Match(text);
        if (!match.Success) match = MonthFirst().Match(text);
        if (!match.Success) match = DayFirst().Match(text);
        return match.Success ? DateOf(match) : null;
    }

    /// <summary>The date that starts at an offset of running text, or null. Its weekday, before or behind it, is part of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset.</param>
    /// <param name="near">A day to which a date without a year is near, as the day of publication; null where none is known.</param>
    public static WrittenDay? ReadAt(string text, int start, DateOnly? near)
    {
        var match = Running().Match(text, start);
        if (!match.Success) match = RunningNumeric().Match(text, start);
        if (!match.Success) return null;
        var hasYear = match.Groups["year"].Success;
        var range = new TextRange(match.Index, match.Index + match.Length);
        var isNumeric = char.IsAsciiDigit(match.Groups["month"].ValueSpan[0]);
        return new WrittenDay(range, hasYear ? DateOf(match) : NearestTo(match, near), hasYear, isNumeric);
    }

    /// <summary>An editor dates a notice after publication, so a day before it is believed only where it is much nearer.</summary>
    private static DateOnly? NearestTo(Match match, DateOnly? near)
    {
        if (near is not { } published) return null;
        DateOnly? best = null;
        var least = int.MaxValue;
        for (var year = Math.Max(1, published.Year - 1); year <= Math.Min(9999, published.Year + 1); year++)
        {
            if (DateOf(match, year) is not { } day) continue;
            var days = day.DayNumber - published.DayNumber;
            var distance = days < 0 ? -4 * days : days;
            if (distance >= least) continue;
            (best, least) = (day, distance);
        }

        return best;
    }

    private static DateOnly? DateOf(Match match)
    {
        var year = NumberOf(match.Groups["year"]);
        return DateOf(match, year < 100 && match.Groups["year"].Length == 2 ? 2000 + year : year);
    }

    private static DateOnly? DateOf(Match match, int year)
    {
        var month = MonthOf(match.Groups["month"].ValueSpan);
        var day = NumberOf(match.Groups["day"]);
        // 25/12/21: what can be no month is the day.
        if (month > 12 && day <= 12 && match.Groups["year"].Index > match.Groups["month"].Index) (month, day) = (day, month);
        if (year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new DateOnly(year, month, day);
    }

    private static int NumberOf(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private static int MonthOf(ReadOnlySpan<char> month) =>
        char.IsAsciiDigit(month[0])
            ? int.Parse(month, CultureInfo.InvariantCulture)
            : Months.AsSpan().IndexOf(month[..3], StringComparison.OrdinalIgnoreCase) / 3 + 1;

    [GeneratedRegex(@"^\s*" + Year + @"([-/])(?<month>[0-9]{1,2})\1" + Day + @"(?:[T\s,]|\s*\z)", Options)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"^\s*" + Weekday + Month + @"\s+" + Day + @"(?:st|nd|rd|th)?,?\s+" + Year + @"(?:[\s,]|\z)", Options)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^\s*" + Weekday + Day + @"(?:st|nd|rd|th)?\s+" + Month + @",?\s+" + Year + @"(?:[\s,]|\z)", Options)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\G" + Weekday + "(?:" + Month + @"\s+" + Day + @"(?:st|nd|rd|th)?|" + Day + @"(?:st|nd|rd|th)?\s+" + Month + @")(?![0-9])(?:,?\s+" + Year + @"(?![0-9]))?" + WeekdayBehind, Options)]
    private static partial Regex Running();

    [GeneratedRegex(@"\G(?:" + Year + @"-(?<month>[0-9]{1,2})-" + Day + @"|(?<month>[0-9]{1,2})(?<mark>[-/])" + Day + @"\k<mark>(?<year>[0-9]{4}|[0-9]{2}))(?![0-9])", Options)]
    private static partial Regex RunningNumeric();
}
