using StyleLint.Articles;
using StyleLint.Matching;

namespace StyleLint.Newsroom;

/// <summary>A word of which dates are made.</summary>
/// <param name="Kind">What it contributes.</param>
/// <param name="Number">The weekday from 0 for Sunday, the month from 1, else 0.</param>
internal readonly record struct DateWord(DateWordKind Kind, int Number)
{
    private static readonly WordMap<DateWord> Table = new(Make(), StringComparison.Ordinal);

    /// <summary>The word of a token; <c>may</c> and <c>march</c> in lower case are no months.</summary>
    public static DateWord Of(Prose prose, Token token) => token.Kind == TokenKind.Word ? Table.Find(prose.TextOf(token), token.Hash) : default;

    /// <summary>Whether a word may be one of which dates are made; where not, it is none.</summary>
    public static bool MayBe(in Token word) => Table.MayHold(word.Hash);

    private static Dictionary<string, DateWord> Make()
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
        return words;
    }

    private static void Count(Dictionary<string, DateWord> words, DateWordKind kind, int first, string names)
    {
        foreach (var name in names.Split(' ')) words[name] = new DateWord(kind, first++);
    }
}
