using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Dates;

/// <summary>A report of what somebody said on a weekday that is still to come.</summary>
/// <param name="isEverywhere">Whether the day of the front matter or the file name counts, too.</param>
internal sealed class ReportAspect(bool isEverywhere)
{
    private const int Reach = 7;

    /// <summary>Reads where a house wants it. Front matter often keeps the day on which a long story was begun.</summary>
    public static DateAspect From(RuleOptions options) => new ReportAspect(options.Choice("where", false, ("labelled", false), ("everywhere", true))).Look;

    /// <summary>
    /// “He said Thursday” in a text of Wednesday: tomorrow cannot be reported, and six days ago is no news. The
    /// weekdays after that are not judged, since five days ago may be meant.
    /// </summary>
    private DateFinding? Look(NewsDate date)
    {
        if (date is not { Kind: NewsDateKind.Weekday, Weekday: { } weekday, Against: { } published }) return null;
        if ((DayOfWeek)(((int)published.DayOfWeek + 1) % 7) != weekday || !(isEverywhere || date.IsLabelled) || !IsReported(date)) return null;
        return new DateFinding(date.Range, $"{published.DayOfWeek}, {NewsDateText.Of(published)}, {published.Year}");
    }

    private static bool IsReported(NewsDate date)
    {
        var words = new DateWords(date.Prose);
        // “Said Thursday will be dry”, “said Thursday night’s vote”: the weekday is what is spoken of.
        if (IsSpokenOf(words, date.Behind)) return false;
        for (var index = date.First - 1; index >= 0 && index >= date.First - Reach; index--)
        {
            var text = words.TextAt(index);
            if (IsReport(text)) return !IsParticiple(words, index);
            if (!IsBetween(text)) return false;
        }

        return false;
    }

    private static bool IsSpokenOf(DateWords words, int index)
    {
        if (words.TextAt(index) is "morning" or "afternoon" or "evening" or "night") index++;
        return words.TextAt(index) is "will" or "would" or "is" or "was" or "could" or "may" or "might" or "should" or "can" or "marks" or "marked" or "has" or "had" or "and" or "or" or "through" or "to" or "-" or "–" or "—" or "/" or "of"
            || words.TextAt(index).EndsWith("’s") || words.TextAt(index).EndsWith("'s");
    }

    private static bool IsReport(ReadOnlySpan<char> text) =>
        text is "said" or "told" or "announced" or "reported" or "confirmed" or "tweeted" or "testified" or "wrote" or "warned" or "declared" or "acknowledged" or "revealed" or "disclosed";

    /// <summary>“To be announced Thursday”, “will be told Thursday”.</summary>
    private static bool IsParticiple(DateWords words, int index) => words.TextAt(index - 1) is "be" or "being" or "is" or "are" or "get" or "have" or "has" or "had" or "results" or "earnings" or "expected";

    private static bool IsBetween(ReadOnlySpan<char> text) =>
        text is "on" or "in" or "a" or "an" or "his" or "her" or "its" or "their" or "the" or "late" or "early" or "earlier" or "reporters" or "lawmakers" or "him" or "them" or "news" or "press" or "statement" or "release" or "conference" or "briefing" or "interview" or "tweet" or "post" or "email" or "The" or "Associated" or "Press" or "Reuters" or "AP" or "report" or "letter" or "memo" or "during" or "at" or "from";
}
