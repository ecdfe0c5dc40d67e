using System.Collections.Immutable;

namespace StyleLint.Files;

/// <summary>A bracket of a glob, as <c>[a-z]</c>, <c>[!0-9]</c> or <c>[[:digit:]_]</c>.</summary>
internal sealed class CharacterClass
{
    private readonly bool isNegated;
    private readonly ImmutableArray<(char First, char Last)> ranges;

    private CharacterClass(bool isNegated, ImmutableArray<(char First, char Last)> ranges)
    {
        this.isNegated = isNegated;
        this.ranges = ranges;
    }

    /// <summary>Whether the bracket stands for the character.</summary>
    public bool Contains(char character)
    {
        foreach (var (first, last) in ranges)
            if (character >= first && character <= last)
                return !isNegated;
        return isNegated;
    }

    /// <summary>Reads the bracket that opens at <paramref name="at"/> and moves behind it; null where it is not closed.</summary>
    public static CharacterClass? Read(string text, ref int at)
    {
        var index = at + 1;
        var isNegated = index < text.Length && text[index] is '!' or '^';
        if (isNegated) index++;
        var ranges = ImmutableArray.CreateBuilder<(char, char)>();
        var first = index;
        while (index < text.Length && (text[index] != ']' || index == first))
            if (!ReadNamed(text, ref index, ranges) && !ReadRange(text, ref index, ranges))
                return null;
        if (index >= text.Length) return null;
        at = index + 1;
        return new CharacterClass(isNegated, ranges.ToImmutable());
    }

    private static bool ReadRange(string text, ref int index, ImmutableArray<(char, char)>.Builder ranges)
    {
        if (!ReadCharacter(text, ref index, out var first)) return false;
        var last = first;
        if (index + 1 < text.Length && text[index] == '-' && text[index + 1] != ']')
        {
            index++;
            if (!ReadCharacter(text, ref index, out last)) return false;
        }

        ranges.Add((first, last));
        return true;
    }

    private static bool ReadCharacter(string text, ref int index, out char character)
    {
        if (text[index] == '\\') index++;
        character = index < text.Length ? text[index] : '\0';
        return index++ < text.Length;
    }

    private static bool ReadNamed(string text, ref int index, ImmutableArray<(char, char)>.Builder ranges)
    {
        if (!text.AsSpan(index).StartsWith("[:")) return false;
        var inside = text.AsSpan(index + 2);
        var length = inside.IndexOf(":]");
        if (length < 0 || Named(inside[..length]) is not { } named) return false;
        ranges.AddRange(named);
        index += length + 4;
        return true;
    }

    private static (char, char)[]? Named(ReadOnlySpan<char> name) => name switch
    {
        "alpha" => [('a', 'z'), ('A', 'Z')],
        "digit" => [('0', '9')],
        "alnum" => [('a', 'z'), ('A', 'Z'), ('0', '9')],
        "lower" => [('a', 'z')],
        "upper" => [('A', 'Z')],
        "xdigit" => [('0', '9'), ('a', 'f'), ('A', 'F')],
        "space" => [('\t', '\r'), (' ', ' ')],
        "blank" => [('\t', '\t'), (' ', ' ')],
        "punct" => [('!', '/'), (':', '@'), ('[', '`'), ('{', '~')],
        _ => null,
    };
}
