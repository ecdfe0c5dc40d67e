using System.Numerics;
using System.Runtime.CompilerServices;

namespace StyleLint.Matching;

/// <summary>
/// Numbers the words of all phrases, without regard to case and to the shape of apostrophes. A hash table of its own, because
/// words of every article are looked up in it; it holds them in two long texts, since an object for each would be much to keep.
/// </summary>
internal sealed class WordTable
{
    public const int None = -1;

    private const int BitsPerSlot = 8;
    private const int FewestSlots = 1024;
    private const int LettersPerWord = 8;

    /// <summary>A length of 0 marks a free slot.</summary>
    private (uint Hash, int Number, int Start, int Length)[] slots;
    private HashMarks marks;
    private uint[] hashes;

    /// <summary>All words, folded, one after another.</summary>
    private char[] folded;

    /// <summary>The same in small letters, in which nearly every word of a text stands, so that most answers cost one comparison.</summary>
    private char[] small;
    private int end;

    /// <summary>Makes an empty table.</summary>
    /// <param name="expected">How many words will come, about.</param>
    public WordTable(int expected = 0)
    {
        slots = new (uint, int, int, int)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestSlots, expected * 2))];
        marks = new HashMarks(slots.Length * BitsPerSlot);
        hashes = new uint[slots.Length / 2];
        folded = new char[hashes.Length * LettersPerWord];
        small = new char[folded.Length];
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a word; a new one where nobody has added it.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        ArgumentOutOfRangeException.ThrowIfZero(word.Length, nameof(word));
        var hash = WordHash.Of(word);
        if (Find(word, hash) is >= 0 and var known) return known;
        if (Count == hashes.Length) Grow();
        Insert((hash, Count, Keep(word), word.Length));
        hashes[Count] = hash;
        return Count++;
    }

    /// <summary>The number of a word, or <see cref="None"/>.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<char> word, uint hash) => marks.MayHold(hash) ? FindMarked(word, hash) : None;

    /// <summary>The <see cref="WordHash"/> of a word by its number.</summary>
    public uint HashOf(int number) => hashes[number];

    private int FindMarked(ReadOnlySpan<char> word, uint hash)
    {
        var mask = slots.Length - 1;
        for (var at = SlotOf(hash) & mask; ; at = (at + 1) & mask)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Length == 0) return None;
            if (slot.Hash == hash && (word.SequenceEqual(small.AsSpan(slot.Start, slot.Length)) || AreSame(word, folded.AsSpan(slot.Start, slot.Length)))) return slot.Number;
        }
    }

    private void Insert((uint Hash, int Number, int Start, int Length) entry)
    {
        var mask = slots.Length - 1;
        var at = SlotOf(entry.Hash) & mask;
        while (slots[at].Length != 0) at = (at + 1) & mask;
        slots[at] = entry;
        marks.Add(entry.Hash);
    }

    /// <summary>Writes a word behind all others and says where it starts.</summary>
    private int Keep(ReadOnlySpan<char> word)
    {
        var start = end;
        if (start + word.Length > folded.Length) GrowTexts(start + word.Length);
        var kept = folded.AsSpan(start, word.Length);
        for (var index = 0; index < word.Length; index++) kept[index] = Characters.Fold(word[index]);
        ((ReadOnlySpan<char>)kept).ToLowerInvariant(small.AsSpan(start));
        end += word.Length;
        return start;
    }

    private void GrowTexts(int least)
    {
        var size = Math.Max(least, folded.Length * 2);
        Array.Resize(ref folded, size);
        Array.Resize(ref small, size);
    }

    private void Grow()
    {
        Array.Resize(ref hashes, hashes.Length * 2);
        var old = slots;
        slots = new (uint, int, int, int)[old.Length * 2];
        marks = new HashMarks(slots.Length * BitsPerSlot);
        foreach (var entry in old)
            if (entry.Length != 0)
                Insert(entry);
    }

    private static int SlotOf(uint hash) => (int)(hash ^ (hash >> 15));

    private static bool AreSame(ReadOnlySpan<char> word, ReadOnlySpan<char> folded)
    {
        if (word.Length != folded.Length) return false;
        for (var index = 0; index < word.Length; index++)
            if (Characters.Fold(word[index]) != folded[index])
                return false;
        return true;
    }
}
