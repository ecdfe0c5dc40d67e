namespace StyleLint.Data;

/// <summary>Text of a file as messages may show it: short, and without characters that steer a terminal.</summary>
internal static class QuotedText
{
    private const int MaxLength = 40;

    /// <summary>The text in quotation marks, cut where it is long.</summary>
    public static string Of(string text) => text.Length <= MaxLength ? $"‘{Clean(text)}’" : $"‘{Clean(text[..MaxLength])}…’";

    /// <summary>The text with U+FFFD for each control character and each half of a pair.</summary>
    public static string Clean(string text) =>
        string.Create(text.Length, text, static (clean, original) =>
        {
            for (var at = 0; at < clean.Length; at++)
                clean[at] = char.IsControl(original[at]) || IsHalf(original, at) ? '\uFFFD' : original[at];
        });

    private static bool IsHalf(string text, int at)
    {
        if (!char.IsSurrogate(text[at])) return false;
        var first = char.IsHighSurrogate(text[at]) ? at : at - 1;
        return first < 0 || first + 1 >= text.Length || !char.IsSurrogatePair(text[first], text[first + 1]);
    }
}
