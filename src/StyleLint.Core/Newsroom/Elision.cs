using System.Collections.Frozen;

namespace StyleLint.Newsroom;

/// <summary>Words and years whose first letters an apostrophe stands for: <c>’90s</c>, <c>’em</c>, <c>rock ’n’ roll</c>.</summary>
internal static class Elision
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.ToFrozenSet(
        ["em", "n", "tis", "twas", "twere", "twill", "til", "till", "cause", "cuz", "coz", "bout", "round", "neath", "nother", "nuff", "scuse", "fraid", "ere", "tude", "hood", "burbs", "stache", "roids", "phone", "cept", "gainst"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the mark at an offset is such an apostrophe.</summary>
    public static bool IsAt(string text, int apostrophe)
    {
        var start = apostrophe + 1;
        if (start < text.Length && char.IsAsciiDigit(text[start])) return IsYear(text, start);
        var end = start;
        while (end < text.Length && end - start < 8 && char.IsLetter(text[end])) end++;
        return Words.Contains(text.AsSpan(start, end - start));
    }

    /// <summary>Whether the mark at an offset is the second one of <c>’n’</c>.</summary>
    public static bool EndsAt(string text, int apostrophe) =>
        apostrophe >= 2 && (text[apostrophe - 1] is 'n' or 'N') && (text[apostrophe - 2] is '’' or '\'' or '‘');

    private static bool IsYear(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - start != 2) return false;
        return end == text.Length || text[end] == 's' || !char.IsLetterOrDigit(text[end]);
    }
}
