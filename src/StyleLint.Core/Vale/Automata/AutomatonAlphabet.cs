using System.Collections.Immutable;

namespace StyleLint.Vale;

/// <summary>
/// Sorts characters by the sets of an automaton that hold them: those that no set tells apart are one class. Classes of what is not ASCII
/// are made when they are first seen. Safe for use by many threads.
/// </summary>
internal sealed class AutomatonAlphabet
{
    /// <summary>The class of what the automaton cannot read.</summary>
    public const int Unknown = 255;

    private const int MostSets = 300;
    private const int MostRare = 16;
    private const int RareSlots = 128;

    private readonly ImmutableArray<AutomatonSet> sets;
    private readonly byte[] classOfAscii = new byte[128];
    private readonly int[] rare = new int[RareSlots];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbersBySpan;
    private readonly string[] keys = new string[Unknown];

    private AutomatonAlphabet(ImmutableArray<AutomatonSet> sets)
    {
        this.sets = sets;
        numbersBySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The alphabet of some sets; null where they tell too many characters apart.</summary>
    public static AutomatonAlphabet? TryMake(ImmutableArray<AutomatonSet> sets)
    {
        if (sets.Length > MostSets) return null;
        var alphabet = new AutomatonAlphabet(sets);
        alphabet.SortAscii();
        alphabet.Count = alphabet.numbers.Count + MostRare;
        return alphabet.Count < Unknown ? alphabet : null;
    }

    /// <summary>How many classes there may be.</summary>
    public int Count { get; private set; }

    /// <summary>The classes of ASCII.</summary>
    public ReadOnlySpan<byte> Ascii => classOfAscii;

    /// <summary>Whether a set holds the characters of a class.</summary>
    public bool IsIn(int set, int number) => (keys[number][set >> 4] >> (set & 15) & 1) != 0;

    /// <summary>Whether the characters of a class belong to words.</summary>
    public bool IsWord(int number) => IsIn(sets.Length, number);

    /// <summary>Whether the class is the line feed.</summary>
    public bool IsLineFeed(int number) => IsIn(sets.Length + 1, number);

    /// <summary>The class of a character, or <see cref="Unknown"/>.</summary>
    public int ClassOf(char character) => character < 128 ? classOfAscii[character] : RareClassOf(character);

    private int RareClassOf(char character)
    {
        // Character and class are one number, so that no thread sees the one without the other.
        var slot = character & (RareSlots - 1);
        var known = Volatile.Read(ref rare[slot]);
        if (known >> 8 == character) return known & 255;
        var found = Unknown;
        lock (numbers)
            if (AutomatonSet.IsRegular(character)) found = Sort(character);
        Volatile.Write(ref rare[slot], (character << 8) | found);
        return found;
    }

    private void SortAscii()
    {
        var length = KeyLength;
        var keys = new char[128 * length];
        for (var set = 0; set < sets.Length; set++) MarkAscii(keys, set);
        for (var character = '\0'; character < 128; character++)
        {
            var key = keys.AsSpan(character * length, length);
            MarkKinds(key, character);
            classOfAscii[character] = (byte)Math.Min(NumberOf(key), Unknown);
        }
    }

    /// <summary>Most sets hold one character.</summary>
    private void MarkAscii(char[] keys, int set)
    {
        var (word, bit) = (set >> 4, (char)(1 << (set & 15)));
        if (sets[set].Single is not { } single)
        {
            for (var character = '\0'; character < 128; character++)
                if (sets[set].Contains(character))
                    keys[character * KeyLength + word] |= bit;
            return;
        }

        if (single >= 128) return;
        keys[single * KeyLength + word] |= bit;
        if (sets[set].IgnoresCase && char.IsAsciiLetter(single)) keys[(single ^ 0x20) * KeyLength + word] |= bit;
    }

    private int KeyLength => (sets.Length + 17) / 16;

    /// <summary>The class of a character; words and lines are told apart, too.</summary>
    private int Sort(char character)
    {
        Span<char> key = stackalloc char[KeyLength];
        key.Clear();
        for (var set = 0; set < sets.Length; set++)
            if (sets[set].Contains(character))
                key[set >> 4] |= (char)(1 << (set & 15));
        MarkKinds(key, character);
        return NumberOf(key);
    }

    private void MarkKinds(Span<char> key, char character)
    {
        if (ValeWords.IsWordCharacter(character)) key[sets.Length >> 4] |= (char)(1 << (sets.Length & 15));
        if (character == '\n') key[(sets.Length + 1) >> 4] |= (char)(1 << ((sets.Length + 1) & 15));
    }

    private int NumberOf(ReadOnlySpan<char> key)
    {
        if (numbersBySpan.TryGetValue(key, out var number)) return number;
        if ((Count > 0 && numbers.Count == Count) || numbers.Count == Unknown) return Unknown;
        keys[numbers.Count] = key.ToString();
        numbers.Add(keys[numbers.Count], numbers.Count);
        return numbers.Count - 1;
    }
}
