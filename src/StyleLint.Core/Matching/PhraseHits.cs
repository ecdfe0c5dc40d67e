using System.Runtime.InteropServices;

namespace StyleLint.Matching;

/// <summary>Where the registered phrases occur in one article.</summary>
internal sealed class PhraseHits
{
    private readonly List<PhraseHit>?[] hitsBySet;

    internal PhraseHits(int sets) => hitsBySet = sets == 0 ? [] : new List<PhraseHit>?[sets];

    /// <summary>The hits of one set, ordered by block, then by start, then by length.</summary>
    public ReadOnlySpan<PhraseHit> Of(PhraseSet set) => CollectionsMarshal.AsSpan(hitsBySet[set.Index]);

    internal void Add(int set, PhraseHit hit) => (hitsBySet[set] ??= []).Add(hit);
}
