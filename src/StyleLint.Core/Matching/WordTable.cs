using System.Runtime.CompilerServices;

namespace StyleLint.Matching;

/// <summary>
/// Numbers the words of all phrases, without regard to case and to the shape of apostrophes. A hash table of its own, because
/// every word of every article is looked up in it.
/// </summary>
internal sealed class WordTable
{
    public const int None = -1;

    private const int BitsPerSlot = 8;

    /// <summary>
    /// The hash of a word beside its number and the word in small letters, in which nearly every word of a text stands, so that most answers cost one look;
    /// a number of 0 marks a free slot, others are one more than the word's.
    /// </summary>
    private (uint Hash, int Number, string Small)[] slots = new (uint, int, string)[1024];
    private HashMarks marks = new(1024 * BitsPerSlot);
    private uint[] hashes = new uint[512];
    private string[] words = new string[512];

    private string[] smallWords = new string[512];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a word; a new one where nobody has added it.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var hash = WordHash.Of(word);
        if (Find(word, hash) is >= 0 and var known) return known;
        if (Count == words.Length) Grow();
        words[Count] = Folded(word);
        smallWords[Count] = words[Count].ToLowerInvariant();
        hashes[Count] = hash;
        Insert(Count);
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
            if (slot.Number == 0) return None;
            if (slot.Hash == hash && (word.SequenceEqual(slot.Small) || AreSame(word, words[slot.Number - 1]))) return slot.Number - 1;
        }
    }

    private void Insert(int index)
    {
        var mask = slots.Length - 1;
        var at = SlotOf(hashes[index]) & mask;
        while (slots[at].Number != 0) at = (at + 1) & mask;
        slots[at] = (hashes[index], index + 1, smallWords[index]);
        marks.Add(hashes[index]);
    }

    private void Grow()
    {
        Array.Resize(ref words, words.Length * 2);
        Array.Resize(ref smallWords, smallWords.Length * 2);
        Array.Resize(ref hashes, hashes.Length * 2);
        slots = new (uint, int, string)[slots.Length * 2];
        marks = new HashMarks(slots.Length * BitsPerSlot);
        for (var index = 0; index < Count; index++) Insert(index);
    }

    private static int SlotOf(uint hash) => (int)(hash ^ (hash >> 15));

    private static bool AreSame(ReadOnlySpan<char> word, string folded)
    {
        if (word.Length != folded.Length) return false;
        for (var index = 0; index < word.Length; index++)
            if (Characters.Fold(word[index]) != folded[index])
                return false;
        return true;
    }

    private static string Folded(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (folded, word) =>
    {
        for (var index = 0; index < word.Length; index++) folded[index] = Characters.Fold(word[index]);
    });
}
