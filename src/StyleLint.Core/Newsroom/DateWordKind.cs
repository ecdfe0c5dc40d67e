namespace StyleLint.Newsroom;

/// <summary>What a word contributes to a date.</summary>
internal enum DateWordKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A weekday in full.</summary>
    Weekday,

    /// <summary>A weekday cut short, which is believed only with a date behind it.</summary>
    ShortWeekday,

    /// <summary>A month, in full or cut short.</summary>
    Month,

    /// <summary>Last, next, this, coming, past.</summary>
    Shift,

    /// <summary>Yesterday, today, tomorrow, tonight.</summary>
    RelativeDay,
}
