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

    private readonly HashMarks marks;

    /// <summary>Makes a map.</summary>
    /// <param name="words">The words, each once.</param>
    /// <param name="comparison">Whether case matters.</param>
    public WordMap(IReadOnlyCollection<KeyValuePair<string, T>> words, StringComparison comparison)
    {
        this.comparison = comparison;

        // At most a quarter is full, so that most other words end at a free slot.
        slots = new (uint, string?, T)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(words.Count, 1) * 4)];
        marks = new HashMarks(slots.Length * BitsPerSlot);
        foreach (var (word, value) in words)
        {
            var hash = WordHash.Of(word);
            var at = FirstSlotOf(hash);
            while (slots[at].Word is not null) at = (at + 1) & (slots.Length - 1);
            slots[at] = (hash, word, value);
            marks.Add(hash);
        }
    }

    /// <summary>The value of a word, or the default.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Find(ReadOnlySpan<char> word, uint hash) => marks.MayHold(hash) ? FindMarked(word, hash) : default;

    /// <summary>Whether a word of a <see cref="WordHash"/> may be in the map; where not, none is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(uint hash) => marks.MayHold(hash);

    private T? FindMarked(ReadOnlySpan<char> word, uint hash)
    {
        for (var at = FirstSlotOf(hash); slots[at].Word is { } known; at = (at + 1) & (slots.Length - 1))
            if (slots[at].Hash == hash && word.Equals(known, comparison))
                return slots[at].Value;
        return default;
    }

    private int FirstSlotOf(uint hash) => (int)(hash ^ (hash >> 15)) & (slots.Length - 1);
}
