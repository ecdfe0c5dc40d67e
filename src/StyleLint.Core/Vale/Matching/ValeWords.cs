using System.Runtime.CompilerServices;

namespace StyleLint.Vale;

/// <summary>Words as the regexes of .NET see them.</summary>
internal static class ValeWords
{
    private static readonly bool[] Ascii = [.. Enumerable.Range(0, 128).Select(static code => char.IsAsciiLetterOrDigit((char)code) || code == '_')];

    /// <summary>Whether a character belongs to a word for <c>\b</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWordCharacter(char character) => character < 128 ? Ascii[character] : IsOther(character);

    /// <summary>Whether a word starts or ends at an offset.</summary>
    public static bool IsBoundary(string text, int at) =>
        (at > 0 && IsWordCharacter(text[at - 1])) != (at < text.Length && IsWordCharacter(text[at]));

    private static bool IsOther(char character) => character is '\u200C' or '\u200D' || char.GetUnicodeCategory(character) is
        System.Globalization.UnicodeCategory.UppercaseLetter or System.Globalization.UnicodeCategory.LowercaseLetter or
        System.Globalization.UnicodeCategory.TitlecaseLetter or System.Globalization.UnicodeCategory.ModifierLetter or
        System.Globalization.UnicodeCategory.OtherLetter or System.Globalization.UnicodeCategory.NonSpacingMark or
        System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.DecimalDigitNumber or
        System.Globalization.UnicodeCategory.ConnectorPunctuation;
}
