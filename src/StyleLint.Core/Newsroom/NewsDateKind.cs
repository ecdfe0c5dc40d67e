namespace StyleLint.Newsroom;

/// <summary>How running text names a time.</summary>
public enum NewsDateKind
{
    /// <summary>Month and day, with or without weekday and year: <c>Tuesday, Dec. 7, 2021</c>.</summary>
    Date,

    /// <summary>A weekday alone.</summary>
    Weekday,

    /// <summary>A weekday with <c>last</c>, <c>next</c>, <c>this</c>, <c>coming</c> or <c>past</c>.</summary>
    ShiftedWeekday,

    /// <summary>Yesterday, today, tomorrow or tonight.</summary>
    RelativeDay,

    /// <summary>A time of day: <c>8 p.m.</c>, <c>12 noon</c>.</summary>
    Time,
}
