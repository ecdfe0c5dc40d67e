namespace StyleLint.Articles;

/// <summary>A date in running text.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Day">The day; null where the month does not have it, or where no year is written and none can be guessed.</param>
/// <param name="HasYear">Whether the year is written.</param>
/// <param name="IsNumeric">Whether the month is a number.</param>
internal readonly record struct WrittenDay(TextRange Range, DateOnly? Day, bool HasYear, bool IsNumeric);
