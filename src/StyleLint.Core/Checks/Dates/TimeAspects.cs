using StyleLint.Newsroom;

namespace StyleLint.Checks.Dates;

/// <summary>Times of day that are told twice.</summary>
internal static class TimeAspects
{
    /// <summary>“10 a.m. in the morning”, “8 p.m. tonight”.</summary>
    public static DateFinding? LookForTwice(NewsDate date)
    {
        if (date.Kind != NewsDateKind.Time) return null;
        var words = new DateWords(date.Prose);
        var isMorning = words.Range(date.First, date.Behind) is var range && date.Prose.Text.AsSpan(range.Start, range.Length).IndexOfAny('a', 'A') >= 0;
        var last = words.TextAt(date.Behind);
        if (last is "tonight") return isMorning ? null : new DateFinding(words.Range(date.First, date.Behind + 1), "tonight");
        if (last is "in" && words.TextAt(date.Behind + 1) is "the" && IsPart(words.TextAt(date.Behind + 2), isMorning)) return new DateFinding(words.Range(date.First, date.Behind + 3), "in the");
        if (last is "at" && !isMorning && words.TextAt(date.Behind + 1) is "night") return new DateFinding(words.Range(date.First, date.Behind + 2), "at night");
        return last is "this" && IsPart(words.TextAt(date.Behind + 1), isMorning) ? new DateFinding(words.Range(date.First, date.Behind + 2), "this") : null;
    }

    /// <summary>“12 noon”, “12 midnight”.</summary>
    public static DateFinding? LookForTwelve(NewsDate date)
    {
        if (date.Kind != NewsDateKind.Time) return null;
        var words = new DateWords(date.Prose);
        return words.TextAt(date.First) is "12" && words.TextAt(date.Behind - 1) is "noon" or "midnight"
            ? new DateFinding(date.Range, words.TextAt(date.Behind - 1).ToString(), words.TextAt(date.Behind - 1).ToString())
            : null;
    }

    private static bool IsPart(ReadOnlySpan<char> text, bool isMorning) => isMorning ? text is "morning" : text is "afternoon" or "evening";
}
