namespace StyleLint.Newsroom;

/// <summary>Reads the date of a dateline in any form, mistyped ones as well: a dateline with <c>March 119</c> is still one.</summary>
internal static class DatelineDates
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
    ];

    private static readonly string[] Weekdays =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"];

    /// <summary>Offset behind the date that starts at an offset, or -1.</summary>
    public static int Read(string text, int start)
    {
        var at = start;
        if (WordIn(text, at, Weekdays) is var weekday and > 0) at = SkipComma(text, weekday);
        var end = ReadMonthFirst(text, at);
        if (end < 0) end = ReadDayFirst(text, at);
        return end >= 0 ? end : ReadNumeric(text, at);
    }

    private static int ReadMonthFirst(string text, int at)
    {
        var end = WordIn(text, at, Months);
        if (end < 0) return -1;
        var day = DatelineWords.SkipBlanks(text, end);
        var digits = DigitsAt(text, day);
        if (digits == 0) return -1;
        if (digits == 4) return day + 4;
        if (digits > 3) return -1;
        return ReadYear(text, SkipRange(text, SkipOrdinal(text, day + digits)));
    }

    private static int ReadDayFirst(string text, int at)
    {
        var digits = DigitsAt(text, at);
        if (digits is 0 or > 2) return -1;
        var month = DatelineWords.SkipBlanks(text, SkipOrdinal(text, at + digits));
        var end = WordIn(text, month, Months);
        if (end < 0) return ReadForeignMonth(text, month);
        return ReadYear(text, end);
    }

    /// <summary><c>10 août (Xinhua)</c>: a month of another language is believed only before a credit.</summary>
    private static int ReadForeignMonth(string text, int at)
    {
        var word = DatelineWords.WordAt(text, at);
        if (word.Length < 3) return -1;
        var next = DatelineWords.SkipBlanks(text, word.End);
        return next < text.Length && text[next] == '(' ? word.End : -1;
    }

    private static int ReadNumeric(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '/' or '.' or '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))) end++;
        var length = end - at;
        return length is >= 6 and <= 10 && char.IsAsciiDigit(text[at]) && text.AsSpan(at, length).ContainsAny('/', '.', '-') ? end : -1;
    }

    private static int ReadYear(string text, int at)
    {
        var year = SkipComma(text, at);
        return year > at && DigitsAt(text, year) == 4 ? year + 4 : at;
    }

    private static int SkipComma(string text, int at)
    {
        at = DatelineWords.SkipBlanks(text, at);
        if (at < text.Length && text[at] == ',') at = DatelineWords.SkipBlanks(text, at + 1);
        return at;
    }

    private static int SkipOrdinal(string text, int at) =>
        at + 2 <= text.Length && text.AsSpan(at, 2) is "st" or "nd" or "rd" or "th" && (at + 2 == text.Length || !char.IsLetter(text[at + 2])) ? at + 2 : at;

    private static int SkipRange(string text, int at) =>
        at + 1 < text.Length && text[at] is '-' or '–' or '/' && DigitsAt(text, at + 1) is 1 or 2 ? at + 1 + DigitsAt(text, at + 1) : at;

    private static int DigitsAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - at;
    }

    /// <summary>Offset behind one of several words and its period, or -1.</summary>
    private static int WordIn(string text, int at, string[] words)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        foreach (var word in words)
            if (text.AsSpan(at, end - at).Equals(word, StringComparison.OrdinalIgnoreCase))
                return end < text.Length && text[end] == '.' ? end + 1 : end;
        return -1;
    }
}
