namespace StyleLint.Matching;

/// <summary>Things of numbered groups, in one array: an array for each group would be much to keep. Immutable.</summary>
/// <typeparam name="T">What is kept.</typeparam>
internal readonly struct Grouped<T>
{
    private readonly T[] items;
    private readonly int[] ends;

    /// <summary>Sorts things by group; those of one group keep their order.</summary>
    /// <param name="added">The things, each with the number of its group.</param>
    /// <param name="groups">How many groups there are.</param>
    public Grouped(ReadOnlySpan<(int Group, T Item)> added, int groups)
    {
        ends = new int[groups + 1];
        foreach (ref readonly var entry in added) ends[entry.Group + 1]++;
        for (var group = 1; group <= groups; group++) ends[group] += ends[group - 1];

        // What is counted up here from a group's start ends as the start of the next one.
        items = new T[added.Length];
        foreach (ref readonly var entry in added) items[ends[entry.Group]++] = entry.Item;
    }

    /// <summary>The things of a group.</summary>
    public ReadOnlySpan<T> this[int group]
    {
        get
        {
            var start = group == 0 ? 0 : ends[group - 1];
            return items.AsSpan(start, ends[group] - start);
        }
    }
}
