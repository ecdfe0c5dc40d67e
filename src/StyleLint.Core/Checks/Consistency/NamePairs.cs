using StyleLint.Articles;

namespace StyleLint.Checks.Consistency;

/// <summary>
/// Two capitalised words each, as the names of an article are. Nearly every first name has one surname all along, and costs no
/// string here.
/// </summary>
internal sealed class NamePairs
{
    private const int Buckets = 256;

    private readonly List<(Prose Prose, int Surname)> pairs = [];

    /// <summary>For the first names of a bucket the last pair, counted from 1; 0 where there is none.</summary>
    private readonly int[] last = new int[Buckets];

    /// <summary>Whether two neighbours among the pairs of a bucket differ, so that some first name of it may have two surnames.</summary>
    private readonly bool[] differs = new bool[Buckets];

    /// <summary>Takes the pair whose second word is a token.</summary>
    public void Add(Prose prose, int surname)
    {
        var pair = (prose, surname);
        var bucket = BucketOf(pair);
        differs[bucket] |= last[bucket] > 0 && !AreSame(pairs[last[bucket] - 1], pair);
        pairs.Add(pair);
        last[bucket] = pairs.Count;
    }

    /// <summary>The pairs whose first name may stand before another surname as well, in order.</summary>
    public IEnumerable<FullName> WithSeveralSurnames()
    {
        foreach (var pair in pairs)
            if (differs[BucketOf(pair)])
                yield return FullName.At(pair.Prose, pair.Prose.Tokens[pair.Surname - 1], pair.Prose.Tokens[pair.Surname]);
    }

    private static int BucketOf((Prose Prose, int Surname) pair) => (int)(pair.Prose.Tokens[pair.Surname - 1].Hash % Buckets);

    private static bool AreSame((Prose Prose, int Surname) one, (Prose Prose, int Surname) other) =>
        FirstOf(one).SequenceEqual(FirstOf(other)) && FullName.SurnameAt(one.Prose, one.Prose.Tokens[one.Surname]).SequenceEqual(FullName.SurnameAt(other.Prose, other.Prose.Tokens[other.Surname]));

    private static ReadOnlySpan<char> FirstOf((Prose Prose, int Surname) pair) => pair.Prose.TextOf(pair.Prose.Tokens[pair.Surname - 1]);
}
