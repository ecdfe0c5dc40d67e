using System.Numerics;
using System.Runtime.CompilerServices;

namespace StyleLint.Matching;

/// <summary>Values of a few words, looked up by the hash that each token of an article has already. Immutable once built.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordMap<T>
{
    private const int BitsPerSlot = 4;

    private readonly StringComparison comparison;
    private readonly (uint Hash, string? Word, T Value)[] slots;

    /// <summary>A bit for each word by its hash: most words that are asked for have none, and need no further look.</summary>
    private readonly ulong[] marks;

    /// <summary>Makes a map.</summary>
    /// <param name="words">The words, each once.</param>
    /// <param name="comparison">Whether case matters.</param>
    public WordMap(IReadOnlyCollection<KeyValuePair<string, T>> words, StringComparison comparison)
    {
        this.comparison = comparison;

        // At most a quarter is full, so that most other words end at a free slot.
        slots = new (uint, string?, T)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(words.Count, 1) * 4)];
        marks = new ulong[Math.Max(slots.Length * BitsPerSlot / 64, 1)];
        foreach (var (word, value) in words)
        {
            var hash = WordHash.Of(word);
            var at = FirstSlotOf(hash);
            while (slots[at].Word is not null) at = (at + 1) & (slots.Length - 1);
            slots[at] = (hash, word, value);
            marks[MarkOf(hash)] |= 1ul << (int)hash;
        }
    }

    /// <summary>The value of a word, or the default.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Find(ReadOnlySpan<char> word, uint hash) => (marks[MarkOf(hash)] & (1ul << (int)hash)) == 0 ? default : FindMarked(word, hash);

    private T? FindMarked(ReadOnlySpan<char> word, uint hash)
    {
        for (var at = FirstSlotOf(hash); slots[at].Word is { } known; at = (at + 1) & (slots.Length - 1))
            if (slots[at].Hash == hash && word.Equals(known, comparison))
                return slots[at].Value;
        return default;
    }

    /// <summary>The word of <see cref="marks"/> that has a hash's bit; its lowest six bits say which bit.</summary>
    private int MarkOf(uint hash) => (int)(hash >> 6) & (marks.Length - 1);

    private int FirstSlotOf(uint hash) => (int)(hash ^ (hash >> 15)) & (slots.Length - 1);
}
