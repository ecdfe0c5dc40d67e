using System.Globalization;
using System.Text.RegularExpressions;

namespace StyleLint.Articles;

/// <summary>Reads a day out of the forms in which front matter writes dates. What time follows does not move the day.</summary>
internal static partial class WrittenDate
{
    private const string Weekday = @"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?";
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

    private static DateOnly? DateOf(Match match)
    {
        var year = NumberOf(match.Groups["year"]);
        var month = MonthOf(match.Groups["month"].ValueSpan);
        var day = NumberOf(match.Groups["day"]);
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
}
