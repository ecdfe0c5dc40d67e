using StyleLint.Newsroom;

namespace StyleLint.Checks.Dates;

/// <summary>Words that name a day only for those who know when they were written.</summary>
internal static class RelativeAspects
{
    /// <summary>“Last Tuesday”, “next Friday”; not “the last Friday of the month”.</summary>
    public static DateFinding? LookForShifted(NewsDate date)
    {
        if (date is not { Kind: NewsDateKind.ShiftedWeekday, Weekday: { } weekday }) return null;
        var words = new DateWords(date.Prose);
        if (words.TextAt(date.First) is not ("last" or "next") || words.TextAt(date.First - 1) is "the" or "The" or "’s" or "every" or "-" || words.TextAt(date.First - 1).EndsWith("’s")) return null;
        return words.TextAt(date.Behind) is "of" or "in" or "before" ? null : new DateFinding(date.Range, weekday.ToString());
    }

    /// <summary>“Voted yesterday”, “said today”; not “the leaders of tomorrow”, not today in the sense of nowadays.</summary>
    public static DateFinding? LookForRelativeDay(NewsDate date)
    {
        if (date is not { Kind: NewsDateKind.RelativeDay }) return null;
        var words = new DateWords(date.Prose);
        var word = words.TextAt(date.First);
        if (words.TextAt(date.First - 1) is "of" or "for" or "a" or "better" or "the" or "USA" or "and" || words.IsWord(date.Behind) && char.IsUpper(words.TextAt(date.Behind)[0])) return null;
        var isNamed = word switch
        {
            "yesterday" => true,
            "tonight" or "tomorrow" => words.IsEdge(date.Behind) && words.TextAt(date.Behind) is not ("-" or "–" or "’" or "'"),
            "today" => IsReport(words.TextAt(date.First - 1)) || IsReport(words.TextAt(date.Behind)),
            _ => false,
        };
        return isNamed ? new DateFinding(date.Range, date.Against is { } day && word is "today" ? day.DayOfWeek.ToString() : "the weekday") : null;
    }

    private static bool IsReport(ReadOnlySpan<char> text) => text is "said" or "announced" or "voted" or "told" or "released" or "issued" or "launched" or "reported" or "signed" or "unveiled" or "approved";
}
