using System.Runtime.InteropServices;

namespace StyleLint.Newsroom;

/// <summary>
/// A hash table from names to facts that is cheap to build at start-up: names stay slices of the pages' text, and
/// several facts about one name form a chain.
/// </summary>
internal sealed class PlaceIndex
{
    private readonly List<Slot> slots = new(12000);
    private readonly int[] buckets = new int[16384];

    /// <summary>Adds a fact about a name.</summary>
    public void Add(string text, int start, int length, in PlaceEntry entry)
    {
        ref var bucket = ref buckets[NameFolding.Hash(text.AsSpan(start, length)) & 16383];
        slots.Add(new Slot(text, start, length, bucket, entry));
        bucket = slots.Count;
    }

    /// <summary>The union of all marks of a name.</summary>
    public PlaceMarks MarksOf(ReadOnlySpan<char> name)
    {
        var marks = PlaceMarks.None;
        var all = CollectionsMarshal.AsSpan(slots);
        for (var at = FirstOf(name); at > 0; at = all[at - 1].Next)
            if (NameFolding.Equal(all[at - 1].Name, name))
                marks |= all[at - 1].Entry.Marks;
        return marks;
    }

    /// <summary>All facts about a name.</summary>
    public List<PlaceEntry> Find(ReadOnlySpan<char> name)
    {
        var found = new List<PlaceEntry>();
        var all = CollectionsMarshal.AsSpan(slots);
        for (var at = FirstOf(name); at > 0; at = all[at - 1].Next)
            if (NameFolding.Equal(all[at - 1].Name, name))
                found.Add(all[at - 1].Entry);
        return found;
    }

    /// <summary>The first fact about a name that has one of the marks, or none.</summary>
    public PlaceEntry Find(ReadOnlySpan<char> name, PlaceMarks marks)
    {
        var all = CollectionsMarshal.AsSpan(slots);
        for (var at = FirstOf(name); at > 0; at = all[at - 1].Next)
            if ((all[at - 1].Entry.Marks & marks) != 0 && NameFolding.Equal(all[at - 1].Name, name))
                return all[at - 1].Entry;
        return default;
    }

    private int FirstOf(ReadOnlySpan<char> name) => buckets[NameFolding.Hash(name) & 16383];

    private readonly record struct Slot(string Text, int Start, int Length, int Next, PlaceEntry Entry)
    {
        public ReadOnlySpan<char> Name => Text.AsSpan(Start, Length);
    }
}
