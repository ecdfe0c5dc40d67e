namespace StyleLint.Checks.Dates;

/// <summary>Days as AP writes them.</summary>
internal static class NewsDateText
{
    private static readonly string[] Months = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    /// <summary>Month and day.</summary>
    public static string Of(DateOnly day) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Day}");
}
