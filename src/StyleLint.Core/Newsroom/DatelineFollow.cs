using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>What stands around a possible dateline.</summary>
/// <param name="IsEmpty">Whether nothing follows.</param>
/// <param name="Blanks">How many blanks part it from what follows.</param>
/// <param name="StartsSentence">Whether what follows starts as a sentence does: a capital, a digit, a quotation.</param>
/// <param name="StartsLower">Whether what follows starts with a small letter.</param>
/// <param name="IsShouted">Whether what follows is in capitals: the words are a headline.</param>
/// <param name="HasSecondDash">Whether the sentence has another dash, so that the first one is its own.</param>
internal readonly record struct DatelineFollow(bool IsEmpty, int Blanks, bool StartsSentence, bool StartsLower, bool IsShouted, bool HasSecondDash)
{
    /// <summary>What follows an offset.</summary>
    public static DatelineFollow Of(string text, int end)
    {
        var start = DatelineWords.SkipBlanks(text, end);
        if (start >= text.Length) return new DatelineFollow(true, start - end, false, false, false, false);
        var rest = text.AsSpan(start);
        var first = rest.TrimStart("\"“‘'*([«…. ");
        var startsSentence = first.Length == 0 || char.IsUpper(first[0]) || char.IsDigit(first[0]) || first[0] is '$' or '€' or '£' or Prose.ObjectCharacter;
        return new DatelineFollow(false, start - end, startsSentence, !startsSentence && char.IsLower(first[0]), IsShouting(rest), HasDash(rest));
    }

    /// <summary>Whether a separator has a blank on one side at least, or ends the text.</summary>
    public static bool IsSpaced(string text, TextRange separator) =>
        separator.Start > 0 && DatelineWords.IsBlank(text[separator.Start - 1]) || separator.End >= text.Length || DatelineWords.IsBlank(text[separator.End]);

    /// <summary>Whether all words but small ones are capitalised.</summary>
    public static bool IsHeadlineCased(ReadOnlySpan<char> text)
    {
        foreach (var part in text.Split(' '))
        {
            var word = text[part];
            if (word.Length > 4 && char.IsLower(word[0])) return false;
        }

        return true;
    }

    /// <summary>The word before an offset and its blanks; empty where there is none, and where no blank stands between.</summary>
    public static ReadOnlySpan<char> WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && DatelineWords.IsBlank(text[end - 1])) end--;
        if (end == at) return default;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return text.AsSpan(start, end - start);
    }

    private static bool IsShouting(ReadOnlySpan<char> rest)
    {
        var letters = 0;
        foreach (var character in rest[..Math.Min(rest.Length, 60)])
        {
            if (char.IsLower(character)) return false;
            if (char.IsLetter(character)) letters++;
        }

        return letters >= 6;
    }

    private static bool HasDash(ReadOnlySpan<char> rest)
    {
        var stop = rest.IndexOf(". ", StringComparison.Ordinal);
        if (stop > 0) rest = rest[..stop];
        return rest.Contains('—') || rest.Contains(" – ", StringComparison.Ordinal) || rest.Contains(" -- ", StringComparison.Ordinal);
    }
}
