namespace StyleLint.Matching;

/// <summary>Where the registered phrases occur in one article.</summary>
/// <param name="hits">The hits by set.</param>
/// <param name="areCut">Whether there were too many, and those at the end of the article are missing.</param>
internal sealed class PhraseHits(Grouped<PhraseHit> hits, bool areCut = false)
{
    /// <summary>No hit of no set.</summary>
    public static PhraseHits Empty { get; } = new(new Grouped<PhraseHit>([], 0));

    /// <summary>Whether there were too many, and those at the end of the article are missing.</summary>
    public bool AreCut => areCut;

    /// <summary>The hits of one set, ordered by block, then by start, then by length.</summary>
    public ReadOnlySpan<PhraseHit> Of(PhraseSet set) => hits[set.Index];

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
