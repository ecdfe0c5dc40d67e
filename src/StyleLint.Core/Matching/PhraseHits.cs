namespace StyleLint.Matching;

/// <summary>Where the registered phrases occur in one article.</summary>
/// <param name="hits">The hits, set by set.</param>
/// <param name="ends">For each set where its hits end.</param>
internal sealed class PhraseHits(PhraseHit[] hits, int[] ends)
{
    /// <summary>No hit of no set.</summary>
    public static PhraseHits Empty { get; } = new([], []);

    /// <summary>The hits of one set, ordered by block, then by start, then by length.</summary>
    public ReadOnlySpan<PhraseHit> Of(PhraseSet set)
    {
        var start = set.Index == 0 ? 0 : ends[set.Index - 1];
        return hits.AsSpan(start, ends[set.Index] - start);
    }

    /// <summary>The hits of one set in one block.</summary>
    public ReadOnlySpan<PhraseHit> OfBlock(PhraseSet set, int block)
    {
        var all = Of(set);
        var start = FirstFrom(all, block);
        return all[start..(start + FirstFrom(all[start..], block + 1))];
    }

    private static int FirstFrom(ReadOnlySpan<PhraseHit> hits, int block)
    {
        var (low, high) = (0, hits.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (hits[middle].Block < block) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
