using System.Numerics;

namespace StyleLint.Matching;

/// <summary>
/// The edges of a trie that do not start at its root: from a node over a word to the next node. A hash table of its own, as <see cref="WordTable"/> is.
/// </summary>
internal sealed class EdgeTable
{
    public const int None = -1;

    private const int BitsPerSlot = 8;

    private const int FewestSlots = 1024;

    /// <summary>A key of 0 marks a free slot.</summary>
    private (long Key, int Target)[] slots;

    private HashMarks marks;

    private int count;

    /// <summary>Makes an empty table.</summary>
    /// <param name="expected">How many edges will come, about.</param>
    public EdgeTable(int expected = 0)
    {
        slots = new (long, int)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestSlots, SlotsFor(expected)))];
        marks = new HashMarks(slots.Length * BitsPerSlot);
    }

    /// <summary>Where an edge leads, or <see cref="None"/>.</summary>
    /// <param name="node">Where it starts.</param>
    /// <param name="word">The word's number.</param>
    /// <param name="isSpaced">Whether white space stands before the word.</param>
    public int Find(int node, int word, bool isSpaced)
    {
        var key = KeyOf(node, word, isSpaced);
        var hash = HashOf(key);
        if (!marks.MayHold(hash)) return None;
        ref readonly var slot = ref slots[SlotOf(key, hash)];
        return slot.Key == key ? slot.Target : None;
    }

    /// <summary>Adds an edge that is not there yet.</summary>
    public void Add(int node, int word, bool isSpaced, int target)
    {
        if (SlotsFor(++count) > slots.Length) Grow();
        Set(KeyOf(node, word, isSpaced), target);
    }

    /// <summary>A quarter stays free. Questions for edges that are not there seldom reach the table, so that it may be rather full.</summary>
    private static int SlotsFor(int edges) => edges + (edges / 3);

    /// <summary>Never 0, which marks a free slot.</summary>
    private static long KeyOf(int node, int word, bool isSpaced) => ((long)node << 32) | ((long)(word + 1) << 1) | (isSpaced ? 1L : 0L);

    private void Set(long key, int target)
    {
        var hash = HashOf(key);
        slots[SlotOf(key, hash)] = (key, target);
        marks.Add(hash);
    }

    private static ulong HashOf(long key) => unchecked((ulong)key * 0x9E3779B97F4A7C15) >> 16;

    /// <summary>The slot that holds the key, or the free one where it belongs.</summary>
    private int SlotOf(long key, ulong hash)
    {
        var mask = slots.Length - 1;
        var at = (int)(hash >> 16) & mask;
        while (slots[at].Key != 0 && slots[at].Key != key) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var old = slots;
        (slots, marks) = (new (long, int)[old.Length * 2], new HashMarks(old.Length * 2 * BitsPerSlot));
        foreach (var (key, target) in old)
            if (key != 0)
                Set(key, target);
    }
}
