using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Notices;

/// <summary>What the rules on notices have in common: their words and their fixes.</summary>
internal static class NoticeText
{
    /// <summary>What to point at: the label, or the first words of a notice that has none.</summary>
    public static TextRange Head(Notice notice)
    {
        if (notice.Label is { } label) return Trim(notice.Prose.Text, label);
        var sentence = notice.Prose.SentenceAt(notice.Range.Start) ?? notice.Range;
        return Trim(notice.Prose.Text, new TextRange(notice.Range.Start, Math.Min(sentence.End, notice.Range.End)));
    }

    /// <summary>A day as AP writes it.</summary>
    public static string Day(DateOnly day)
    {
        string[] months = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{months[day.Month - 1]} {day.Day}, {day.Year}");
    }

    private static TextRange Trim(string text, TextRange range)
    {
        var end = range.End;
        while (end > range.Start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextRange(range.Start, end);
    }
}
