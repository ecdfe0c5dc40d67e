using System.Runtime.InteropServices;

namespace StyleLint.Matching;

/// <summary>The phrases of a finished trie by the node at which they end, in one array: an object for each node would be much to keep. Immutable.</summary>
internal sealed class PhrasesByNode
{
    private readonly TriePhrase[] phrases;
    private readonly int[] ends;

    /// <summary>Sorts phrases by node; those of one node keep their order.</summary>
    /// <param name="added">The phrases in the order in which they were added.</param>
    /// <param name="nodes">How many nodes there are.</param>
    public PhrasesByNode(List<(int Node, TriePhrase Phrase)> added, int nodes)
    {
        ends = new int[nodes + 1];
        foreach (var (node, _) in added) ends[node + 1]++;
        for (var node = 1; node <= nodes; node++) ends[node] += ends[node - 1];

        // What is counted up here from a node's start ends as the start of the next one.
        phrases = new TriePhrase[added.Count];
        foreach (ref readonly var entry in CollectionsMarshal.AsSpan(added)) phrases[ends[entry.Node]++] = entry.Phrase;
    }

    /// <summary>The phrases that end at a node.</summary>
    public ReadOnlySpan<TriePhrase> this[int node]
    {
        get
        {
            var start = node == 0 ? 0 : ends[node - 1];
            return phrases.AsSpan(start, ends[node] - start);
        }
    }
}
