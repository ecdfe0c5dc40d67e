using StyleLint.Articles;

namespace StyleLint.Checks.Acronyms;

/// <summary>Reads the initials of names: what “Lake Transit Board” can be shortened to.</summary>
internal static class Initials
{
    private const int LongestName = 8;

    /// <summary>Whether a name with the given initials ends right before a token.</summary>
    /// <param name="prose">The block.</param>
    /// <param name="behind">Index of the token behind the name.</param>
    /// <param name="initials">The acronym.</param>
    public static bool EndBefore(Prose prose, int behind, string initials)
    {
        var (open, withJoiners) = (initials.Length, initials.Length);
        for (var index = behind - 1; index >= 0 && behind - index <= 2 * LongestName && (open > 0 || withJoiners > 0); index--)
        {
            if (IsHyphen(prose, index)) continue;
            if (FirstLetter(prose, index) is not { } letter) return false;
            var isJoiner = char.IsLower(prose.Text[prose.Tokens[index].Start]);
            if (isJoiner && !IsJoiner(prose, index)) return false;
            if (!isJoiner) open = Take(initials, open, letter);
            withJoiners = Take(initials, withJoiners, letter);
            if ((open == 0 && !isJoiner) || withJoiners == 0) return true;
        }

        return false;
    }

    /// <summary>Adds what the names of a block can be shortened to.</summary>
    public static void Collect(Prose prose, HashSet<string> found)
    {
        Span<char> letters = stackalloc char[LongestName];
        for (var start = 0; start < prose.Tokens.Length; start++)
        {
            if (FirstLetter(prose, start) is null || !char.IsUpper(prose.Text[prose.Tokens[start].Start])) continue;
            Collect(prose, start, letters, withJoiners: false, found);
            Collect(prose, start, letters, withJoiners: true, found);
        }
    }

    private static void Collect(Prose prose, int start, Span<char> letters, bool withJoiners, HashSet<string> found)
    {
        var count = 0;
        for (var index = start; index < prose.Tokens.Length && count < letters.Length; index++)
        {
            if (IsHyphen(prose, index)) continue;
            if (FirstLetter(prose, index) is not { } letter) return;
            var isCapital = char.IsUpper(prose.Text[prose.Tokens[index].Start]);
            if (!isCapital && !IsJoiner(prose, index)) return;
            if (!isCapital && !withJoiners) continue;
            letters[count++] = letter;
            if (count > 1) found.Add(letters[..count].ToString());
        }
    }

    private static int Take(string initials, int open, char letter) => open > 0 && initials[open - 1] == letter ? open - 1 : -1;

    private static char? FirstLetter(Prose prose, int index) =>
        prose.Tokens[index].Kind == TokenKind.Word && char.IsLetter(prose.Text[prose.Tokens[index].Start]) ? char.ToUpperInvariant(prose.Text[prose.Tokens[index].Start]) : null;

    private static bool IsHyphen(Prose prose, int index) => prose.Tokens[index].Kind == TokenKind.Mark && prose.Text[prose.Tokens[index].Start] is '-' or '&' or '.';

    private static bool IsJoiner(Prose prose, int index) => prose.TextOf(prose.Tokens[index]) is "of" or "the" or "and" or "for" or "in" or "on" or "to" or "de" or "at" or "la" or "del" or "with" or "against";
}
