using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Notices;

/// <summary>What the rules on notices have in common: their words and their fixes.</summary>
internal static class NoticeText
{
    /// <summary>The page's message, with what was found and what to write instead.</summary>
    public static string Say(Rule rule, string found, string use = "") =>
        rule.Page.Message.Replace("{found}", found, StringComparison.Ordinal).Replace("{use}", use, StringComparison.Ordinal);

    /// <summary>A fix that replaces a range of the prose; null where the range is not the very same characters in the source.</summary>
    public static Fix? Replace(Prose prose, TextRange range, string replacement, FixSafety safety) =>
        prose.Map.IsLiteral(range.Start, range.End) ? new Fix(safety, $"Write ‘{replacement}’.", new Edit(prose.Map.ToSource(range), replacement)) : null;

    /// <summary>What to point at: the label, or the first words of a notice that has none.</summary>
    public static TextRange Head(Notice notice)
    {
        if (notice.Label is { } label) return Trim(notice.Prose.Text, label);
        var sentence = notice.Prose.Sentences.FirstOrDefault(sentence => sentence.Contains(notice.Range.Start), notice.Range);
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
