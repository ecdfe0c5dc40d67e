using System.Globalization;

namespace StyleLint.Newsroom;

/// <summary>The day that a dateline names: <c>Sept. 19, 2025</c>, <c>3 March</c>.</summary>
/// <param name="Year">The year, or null where the dateline leaves it out.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day of the month.</param>
internal readonly record struct DatelineDay(int? Year, int Month, int Day)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Reads one day with its month in words; null for numbers alone, which some read day first and some month first, and for ranges.</summary>
    public static DatelineDay? Read(ReadOnlySpan<char> date)
    {
        int? year = null, month = null, day = null;
        foreach (var part in date.SplitAny(' ', ',', '.', '\u00A0'))
        {
            var word = date[part];
            if (word.IsEmpty) continue;
            if (!char.IsAsciiDigit(word[0])) month ??= MonthOf(word);
            else if (word.Length == 4 && year is null && TryNumber(word, out var four)) year = four;
            else if (day is null && TryNumber(WithoutOrdinal(word), out var two)) day = two;
            else return null;
        }

        return month is { } named && day is { } number ? new DatelineDay(year, named, number) : null;
    }

    /// <summary>Whether the day is a date's or one of its neighbours; without a year, that of any year.</summary>
    public bool IsNear(DateOnly date)
    {
        if (Year is { } year) return IsNear(date, year);
        return IsNear(date, date.Year) || IsNear(date, date.Year - 1) || IsNear(date, date.Year + 1);
    }

    private bool IsNear(DateOnly date, int year)
    {
        if (year is < 1 or > 9999 || Day < 1 || Day > DateTime.DaysInMonth(year, Month)) return false;
        return Math.Abs(new DateOnly(year, Month, Day).DayNumber - date.DayNumber) <= 1;
    }

    private static int? MonthOf(ReadOnlySpan<char> word)
    {
        for (var month = 0; month < Months.Length; month++)
            if (word.StartsWith(Months[month], StringComparison.OrdinalIgnoreCase))
                return month + 1;
        return null;
    }

    private static ReadOnlySpan<char> WithoutOrdinal(ReadOnlySpan<char> number) =>
        number is [.., 's' or 'n' or 'r' or 't', 't' or 'd' or 'h'] ? number[..^2] : number;

    private static bool TryNumber(ReadOnlySpan<char> word, out int number) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
