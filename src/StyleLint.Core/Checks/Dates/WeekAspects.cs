using StyleLint.Newsroom;

namespace StyleLint.Checks.Dates;

/// <summary>Which form AP gives a day near or far from publication.</summary>
internal static class WeekAspects
{
    private const int LastOfWeek = 6;

    /// <summary>“Dec. 6” in a story of Dec. 8.</summary>
    public static DateFinding? LookForDateWithinWeek(NewsDate date)
    {
        if (!IsJudged(date) || date is not { Weekday: null, Day: { } day, Against: { } published }) return null;
        var days = Math.Abs(day.DayNumber - published.DayNumber);
        return days <= LastOfWeek ? new DateFinding(date.Range, day.DayOfWeek.ToString()) : null;
    }

    /// <summary>“Monday, Dec. 6”: one of the two is enough.</summary>
    public static DateFinding? LookForBoth(NewsDate date)
    {
        if (!IsJudged(date) || date is not { Weekday: { } weekday, Year: null, Day: { } day, Against: { } published } || day.DayOfWeek != weekday) return null;
        var isNear = Math.Abs(day.DayNumber - published.DayNumber) <= LastOfWeek;
        return new DateFinding(date.Range, isNear ? weekday.ToString() : NewsDateText.Of(day));
    }

    /// <summary>“Dec. 1, 2021” in a story of December 2021.</summary>
    public static DateFinding? LookForCurrentYear(NewsDate date)
    {
        if (!IsJudged(date) || date is not { Weekday: null, Year: { } year, Day: { } day, Against: { } published } || year != published.Year) return null;
        // A range into another year needs both years: “Dec. 1, 2021, to Jan. 3, 2022”.
        return Math.Abs(day.DayNumber - published.DayNumber) <= LastOfWeek ? null : new DateFinding(date.Range, NewsDateText.Of(day));
    }

    /// <summary>“On Dec. 8, 2021 the board voted”.</summary>
    public static DateFinding? LookForComma(NewsDate date)
    {
        if (date is not { Kind: NewsDateKind.Date, Year: { } year, DayOfMonth: not null }) return null;
        var words = new DateWords(date.Prose);
        if (words.TextAt(date.Behind - 2) is not "," || !words.IsWord(date.Behind) || !char.IsLower(words.TextAt(date.Behind)[0])) return null;
        return new DateFinding(words.Range(date.Behind - 1, date.Behind), $"{year},", $"{year},");
    }

    /// <summary>A date in brackets or a range is a reference, not a report.</summary>
    private static bool IsJudged(NewsDate date) =>
        date is { Kind: NewsDateKind.Date, IsRange: false } && new DateWords(date.Prose).TextAt(date.First - 1) is not ("(" or "-" or "–" or "to" or "through" or "and" or "[" or ":");
}
