namespace StyleLint.Matching;

/// <summary>Where the registered phrases occur in one article.</summary>
/// <param name="hits">The hits, set by set.</param>
/// <param name="ends">For each set where its hits end.</param>
internal sealed class PhraseHits(PhraseHit[] hits, int[] ends)
{
    /// <summary>The hits of one set, ordered by block, then by start, then by length.</summary>
    public ReadOnlySpan<PhraseHit> Of(PhraseSet set)
    {
        var start = set.Index == 0 ? 0 : ends[set.Index - 1];
        return hits.AsSpan(start, ends[set.Index] - start);
    }
}
