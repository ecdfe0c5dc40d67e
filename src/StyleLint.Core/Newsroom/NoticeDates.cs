using System.Text.RegularExpressions;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Finds the date of a change in the words of a notice: <c>was updated at 4 p.m. on Dec. 8</c>.</summary>
internal static partial class NoticeDates
{
    /// <summary>The date behind the first word for a change, or null. Other dates are those of events.</summary>
    public static WrittenDay? OfChange(string text, int start, int end, DateOnly? near)
    {
        for (var match = Change().Match(text, start, end - start); match.Success; match = match.NextMatch())
            if (WrittenDate.ReadAt(text, match.Index + match.Length, near) is { } day)
                return day;
        return null;
    }

    [GeneratedRegex(@"\b(?:updated|corrected|amended|revised|clarified|changed|retracted|removed|correction\s+was\s+made)(?:\s+(?:again|online))?(?:,?\s+(?:at\s+)?(?:[0-9]{1,2}(?::[0-9]{2})?\s*[ap]\.?m\.?|noon|midnight)(?:\s+(?:[ECMP][SD]?T|Eastern|Central|Mountain|Pacific))?)?,?\s+(?:on\s+)?(?=[0-9A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Change();
}
