using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>A date, weekday, relative day or time in the running text.</summary>
/// <param name="Prose">The block.</param>
/// <param name="Range">Where it stands, in offsets of the block.</param>
/// <param name="Kind">How it names the time.</param>
public sealed record NewsDate(Prose Prose, TextRange Range, NewsDateKind Kind)
{
    /// <summary>The weekday, or null.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The month from 1, or null.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month as written, or null; the month need not have it.</summary>
    public int? DayOfMonth { get; init; }

    /// <summary>The year as written, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Whether it is one end of a range: <c>Dec. 6-10</c>, <c>Friday through Sunday</c>.</summary>
    public bool IsRange { get; init; }

    /// <summary>The day on which the text is published: that of the notice where it stands in one; null where not known.</summary>
    public DateOnly? Against { get; init; }

    /// <summary>Whether that day is written at the head of the text itself: in the label of the notice or of the original story.</summary>
    public bool IsLabelled { get; init; }

    /// <summary>The first token.</summary>
    internal int First { get; init; }

    /// <summary>The token behind the last.</summary>
    internal int Behind { get; init; }

    /// <summary>The day of a date; without a written year, the one nearest to the publication. Null where there is none or the month does not have it.</summary>
    public DateOnly? Day => Year is { } year ? DayIn(year) : Nearest();

    private DateOnly? Nearest()
    {
        if (Against is not { } published) return null;
        DateOnly? best = null;
        var least = int.MaxValue;
        for (var year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (DayIn(year) is not { } day) continue;
            var distance = Math.Abs(day.DayNumber - published.DayNumber);
            if (distance < least) (best, least) = (day, distance);
        }

        return best;
    }

    private DateOnly? DayIn(int year) =>
        Month is { } month && DayOfMonth is { } day && year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
