using System.Collections.Frozen;

namespace StyleLint.Newsroom;

/// <summary>A word of which dates are made.</summary>
/// <param name="Kind">What it contributes.</param>
/// <param name="Number">The weekday from 0 for Sunday, the month from 1, else 0.</param>
internal readonly record struct DateWord(DateWordKind Kind, int Number)
{
    private static readonly FrozenDictionary<string, DateWord> Table = Make();
    private static readonly bool[] Initials = [.. Enumerable.Range(0, 0x80).Select(static letter => Table.Keys.Any(word => word[0] == letter))];
    private static readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> BySpan = Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word of a text; <c>may</c> and <c>march</c> in lower case are no months.</summary>
    public static DateWord Of(ReadOnlySpan<char> text) => BySpan.TryGetValue(text, out var word) ? word : default;

    /// <summary>Whether the text may be such a word, by its first letter and its length: cheaper than to look it up, and mostly enough.</summary>
    public static bool MayBe(ReadOnlySpan<char> text) => text.Length is >= 3 and <= 9 && Initials[text[0] & 0x7F] && text[0] < 0x80;

    private static FrozenDictionary<string, DateWord> Make()
    {
        var words = new Dictionary<string, DateWord>(StringComparer.Ordinal);
        Count(words, DateWordKind.Weekday, 0, "Sunday Monday Tuesday Wednesday Thursday Friday Saturday");
        Count(words, DateWordKind.Month, 1, "January February March April May June July August September October November December");
        Count(words, DateWordKind.Month, 1, "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec");
        words["Sep"] = new DateWord(DateWordKind.Month, 9);
        // “Sun” is a newspaper before a date.
        Count(words, DateWordKind.ShortWeekday, 1, "Mon Tues Wed Thurs Fri Sat");
        words["Tue"] = words["Tues"];
        words["Thu"] = words["Thur"] = words["Thurs"];
        foreach (var shift in "last next this coming past Last Next This".Split(' ')) words[shift] = new DateWord(DateWordKind.Shift, 0);
        foreach (var day in "yesterday today tomorrow tonight Yesterday Today Tomorrow Tonight".Split(' ')) words[day] = new DateWord(DateWordKind.RelativeDay, 0);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Count(Dictionary<string, DateWord> words, DateWordKind kind, int first, string names)
    {
        foreach (var name in names.Split(' ')) words[name] = new DateWord(kind, first++);
    }
}
