using System.Globalization;

namespace StyleLint.Matching;

/// <summary>The character classes and the folding that tokenizer and trie share.</summary>
internal static class Characters
{
    private const char Straight = '\'';
    private const char Curly = '\u2019';
    private const char Modifier = '\u02BC';
    private const char FirstCombining = '\u0300';

    /// <summary>Class of each character up to the quotation marks and dashes of print; most news text never leaves this table.</summary>
    private static readonly CharacterClass[] Common = CreateCommon();

    /// <summary>The upper-case form of each ASCII character.</summary>
    private static readonly char[] AsciiFolds = [.. Enumerable.Range(0, 128).Select(static index => char.ToUpperInvariant((char)index))];

    /// <summary>The class of a character. Halves of surrogate pairs are marks, as they are to a regex.</summary>
    public static CharacterClass ClassOf(char character) =>
        character < Common.Length ? Common[character] : Classify(character);

    /// <summary>Whether the character is an apostrophe, straight, curly or the modifier letter.</summary>
    public static bool IsApostrophe(char character) => character is Straight or Curly or Modifier;

    /// <summary>
    /// Whether a word goes on across the character although a regex sees the edge of one there (<c>\b</c>):
    /// apostrophes, and the combining marks that <c>\w</c> leaves out.
    /// </summary>
    public static bool IsJoint(char character) =>
        IsApostrophe(character)
        || (character >= FirstCombining && char.GetUnicodeCategory(character) is (UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark));

    /// <summary>One form for characters that count as the same letter: case and the shape of apostrophes do not matter.</summary>
    public static char Fold(char character)
    {
        if (character < AsciiFolds.Length) return AsciiFolds[character];
        if (IsApostrophe(character)) return Straight;

        // Down and up again: the Kelvin sign is a K to an ignore-case regex, too.
        return char.ToUpperInvariant(char.ToLowerInvariant(character));
    }

    /// <summary>Whether two stretches are equal but for the shape of apostrophes.</summary>
    public static bool AreSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length) return false;
        for (var index = 0; index < left.Length; index++)
            if (left[index] != right[index] && !(IsApostrophe(left[index]) && IsApostrophe(right[index])))
                return false;
        return true;
    }

    private static CharacterClass[] CreateCommon()
    {
        var classes = new CharacterClass[0x2070];
        for (var index = 0; index < classes.Length; index++) classes[index] = Classify((char)index);
        return classes;
    }

    private static CharacterClass Classify(char character)
    {
        if (IsApostrophe(character)) return CharacterClass.Apostrophe;
        if (char.IsLetter(character)) return CharacterClass.Letter;
        if (char.IsDigit(character)) return CharacterClass.Digit;
        if (char.IsWhiteSpace(character)) return CharacterClass.Space;
        return char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            ? CharacterClass.Combining
            : CharacterClass.Mark;
    }
}
