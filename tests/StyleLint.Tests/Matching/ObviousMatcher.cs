using StyleLint.Articles;

namespace StyleLint.Tests.Matching;

/// <summary>The oracle: looks for one phrase at every character, slowly.</summary>
internal static class ObviousMatcher
{
    public static IEnumerable<TextRange> Find(string text, string phrase, bool isExact)
    {
        for (var start = 0; start < text.Length; start++)
            if (EndOfMatch(text, start, phrase, isExact) is { } end && IsEdge(text, start) && IsEdge(text, end))
                yield return new TextRange(start, end);
    }

    private static int? EndOfMatch(string text, int at, string phrase, bool isExact)
    {
        foreach (var wanted in phrase)
        {
            if (wanted == ' ')
            {
                var start = at;
                while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
                if (at == start) return null;
                continue;
            }

            if (at == text.Length || !AreAlike(text[at], wanted, isExact)) return null;
            at++;
        }

        return at;
    }

    private static bool AreAlike(char left, char right, bool isExact) =>
        IsApostrophe(left) ? IsApostrophe(right) : isExact ? left == right : char.ToUpperInvariant(left) == char.ToUpperInvariant(right);

    /// <summary>Whether no word goes on across the place: letters and digits on both sides, or an apostrophe between two.</summary>
    private static bool IsEdge(string text, int at)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var behind = at < text.Length ? text[at] : ' ';
        if (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(behind)) return false;
        if (IsApostrophe(behind) && char.IsLetterOrDigit(before) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])) return false;
        return !(IsApostrophe(before) && char.IsLetterOrDigit(behind) && at > 1 && char.IsLetterOrDigit(text[at - 2]));
    }

    private static bool IsApostrophe(char character) => character is '\'' or '’';
}
