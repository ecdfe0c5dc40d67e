using System.Buffers;

namespace StyleLint.Matching;

/// <summary>Takes the hits of one article as they are found, and sorts them by set at the end. Its memory is borrowed.</summary>
internal struct PhraseHitCollector
{
    /// <summary>As many as an article of usual length has.</summary>
    private const int Usual = 1024;

    /// <summary>No text of 10 MB has so many, unless its words are in hundreds of rules each. They take half a gigabyte.</summary>
    private const int Most = 1 << 24;

    private (int Set, PhraseHit Hit)[] buffer = ArrayPool<(int, PhraseHit)>.Shared.Rent(Usual);
    private int count;
    private bool isCut;

    public PhraseHitCollector()
    {
    }

    /// <summary>Takes a hit, unless there are too many.</summary>
    public void Add(int set, PhraseHit hit)
    {
        if (count == buffer.Length && !TryGrow()) return;
        buffer[count++] = (set, hit);
    }

    /// <summary>The hits by set, in each the order in which they came. Nothing can be added any more.</summary>
    public readonly PhraseHits Finish(int sets)
    {
        var hits = new Grouped<PhraseHit>(buffer.AsSpan(0, count), sets);
        ArrayPool<(int, PhraseHit)>.Shared.Return(buffer);
        return new PhraseHits(hits, isCut);
    }

    private bool TryGrow()
    {
        isCut = count >= Most;
        if (isCut) return false;
        var larger = ArrayPool<(int, PhraseHit)>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<(int, PhraseHit)>.Shared.Return(buffer);
        buffer = larger;
        return true;
    }
}
