using System.Globalization;

namespace StyleLint.Vale;

/// <summary>A set of characters as .NET’s regexes know them: <c>x</c>, <c>[a-z]</c>, <c>\w</c>.</summary>
internal sealed class AutomatonSet
{
    private readonly List<(char First, char Last)> ranges = [];
    private readonly List<(AutomatonClass Class, bool IsNegated)> classes = [];

    /// <summary>Whether it holds all characters but those that it names.</summary>
    public bool IsNegated { get; set; }

    /// <summary>Whether upper and lower case are the same.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Its only character, case aside; null where it holds several.</summary>
    public char? Single => !IsNegated && classes.Count == 0 && ranges.Count == 1 && ranges[0].First == ranges[0].Last ? ranges[0].First : null;

    /// <summary>Whether it holds nothing but ASCII.</summary>
    public bool IsAscii => !IsNegated && classes.Count == 0 && ranges.TrueForAll(static range => range.Last < 128);

    /// <summary>The set of one character.</summary>
    public static AutomatonSet Of(char character, bool ignoresCase)
    {
        var set = new AutomatonSet { IgnoresCase = ignoresCase };
        set.Add(character, character);
        return set;
    }

    /// <summary>The set of a class.</summary>
    public static AutomatonSet Of(AutomatonClass named, bool isNegated = false)
    {
        var set = new AutomatonSet();
        set.Add(named, isNegated);
        return set;
    }

    /// <summary>Adds a range.</summary>
    public void Add(char first, char last) => ranges.Add((first, last));

    /// <summary>Adds a class, or all that is not in it.</summary>
    public void Add(AutomatonClass named, bool isNegated) => classes.Add((named, isNegated));

    /// <summary>Whether it holds a character. The characters must be regular: see <see cref="IsRegular"/>.</summary>
    public bool Contains(char character)
    {
        var isIn = Names(character) || (IgnoresCase && (Names(char.ToLowerInvariant(character)) || Names(char.ToUpperInvariant(character))));
        return isIn != IsNegated;
    }

    /// <summary>
    /// Whether the automaton reads a character as .NET’s regexes do beyond doubt: marks that belong to words, and letters
    /// with more than two forms, are left to the regex.
    /// </summary>
    public static bool IsRegular(char character)
    {
        if (character < 128) return true;
        if (character is '\u200C' or '\u200D' || char.GetUnicodeCategory(character) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.NonSpacingMark) return false;
        if (!char.IsLetter(character)) return true;
        var (lower, upper) = (char.ToLowerInvariant(character), char.ToUpperInvariant(character));
        return lower >= 128 && upper >= 128 && char.ToLowerInvariant(upper) == lower && char.ToUpperInvariant(lower) == upper && (character == lower || character == upper);
    }

    private bool Names(char character)
    {
        foreach (var (first, last) in ranges)
            if (character >= first && character <= last)
                return true;
        foreach (var (named, isNegated) in classes)
            if (IsIn(named, character) != isNegated)
                return true;
        return false;
    }

    private static bool IsIn(AutomatonClass named, char character) => named switch
    {
        AutomatonClass.Word => ValeWords.IsWordCharacter(character),
        AutomatonClass.Digit => char.IsDigit(character),
        AutomatonClass.Space => char.IsWhiteSpace(character),
        AutomatonClass.Letter => char.IsLetter(character),
        AutomatonClass.Upper => char.IsUpper(character),
        AutomatonClass.Lower => char.IsLower(character),
        AutomatonClass.Number => char.IsNumber(character),
        AutomatonClass.Punctuation => char.IsPunctuation(character),
        _ => character != '\n',
    };
}
