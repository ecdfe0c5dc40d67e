using System.Globalization;
using StyleLint.Articles;
using StyleLint.Newsroom;

namespace StyleLint.Checks.Dates;

/// <summary>Dates against the calendar.</summary>
internal static class CalendarAspects
{
    /// <summary>Beyond this many days another year may be meant.</summary>
    private const int Near = 30;

    private const int FirstYear = 1800;

    /// <summary>Feb. 30, Sept. 31.</summary>
    public static DateFinding? LookForImpossible(NewsDate date)
    {
        if (date is not { Kind: NewsDateKind.Date, Month: { } month, DayOfMonth: { } day } || IsCount(date)) return null;
        var longest = DateTime.DaysInMonth(date.Year is { } year and > 0 ? year : 2000, month);
        return day > longest ? new DateFinding(date.Range, $"{MonthName(month)} has {longest} days{(month == 2 && date.Year is not null ? $" in {date.Year}" : "")}") : null;
    }

    /// <summary>A weekday that a date with a written year does not have.</summary>
    public static DateFinding? LookAtWrittenYear(NewsDate date) =>
        date is { Kind: NewsDateKind.Date, Year: >= FirstYear, Weekday: { } weekday, IsRange: false, Day: { } day } && day.DayOfWeek != weekday
            ? new DateFinding(date.Range, $"{NewsDateText.Of(day)}, {day.Year} is a {day.DayOfWeek}")
            : null;

    /// <summary>A weekday that a date does not have in the year of publication.</summary>
    public static DateFinding? LookAtNearYear(NewsDate date)
    {
        if (date is not { Kind: NewsDateKind.Date, Year: null, Weekday: { } weekday, IsRange: false, Day: { } day, Against: { } published }) return null;
        if (Math.Abs(day.DayNumber - published.DayNumber) > Near || day.DayOfWeek == weekday) return null;
        return new DateFinding(date.Range, $"{NewsDateText.Of(day)}, {day.Year} is a {day.DayOfWeek}");
    }

    /// <summary>“In April 31 people died”: a count, not a day.</summary>
    private static bool IsCount(NewsDate date)
    {
        if (date.Year is not null || date.Weekday is not null) return false;
        var words = new DateWords(date.Prose);
        return words.TextAt(date.First - 1) is "in" or "In" || (words.IsWord(date.Behind) && char.IsLower(words.TextAt(date.Behind)[0]) && words.TextAt(date.Behind)[^1] == 's');
    }

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
