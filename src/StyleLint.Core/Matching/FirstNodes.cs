namespace StyleLint.Matching;

/// <summary>Where a word leads to from the root of a trie.</summary>
/// <param name="Plain">The node, or <see cref="EdgeTable.None"/>.</param>
/// <param name="Spaced">The one where white space must stand before the word, or <see cref="EdgeTable.None"/>.</param>
/// <param name="EndsPhrase">Whether the word is a whole phrase.</param>
/// <param name="Next">A bit for each word that may follow: few do, and to ask here spares a look into the large table of edges.</param>
internal readonly record struct FirstNodes(int Plain, int Spaced, bool EndsPhrase, ulong Next)
{
    /// <summary>Whether a phrase may start with the word.</summary>
    /// <param name="next">The number of the word behind it, or <see cref="WordTable.None"/>.</param>
    public bool MayMatch(int next) => EndsPhrase || (next != WordTable.None && (Next & BitOf(next)) != 0);

    /// <summary>The entries of all words.</summary>
    public static FirstNodes[] Of(int words, EdgeTable edges, TriePhrase[]?[] phrasesByNode)
    {
        var following = FollowingByNode(edges, phrasesByNode.Length);
        var all = new FirstNodes[words];
        for (var word = 0; word < words; word++)
        {
            var (plain, spaced) = (edges.Find(PhraseTrie.Root, word, isSpaced: false), edges.Find(PhraseTrie.Root, word, isSpaced: true));
            all[word] = new FirstNodes(plain, spaced, Ends(plain) || Ends(spaced), FollowingOf(plain) | FollowingOf(spaced));
        }

        return all;

        bool Ends(int node) => node != EdgeTable.None && phrasesByNode[node] is not null;
        ulong FollowingOf(int node) => node == EdgeTable.None ? 0 : following[node];
    }

    private static ulong[] FollowingByNode(EdgeTable edges, int nodes)
    {
        var following = new ulong[nodes];
        foreach (var (node, word) in edges.Words) following[node] |= BitOf(word);
        return following;
    }

    private static ulong BitOf(int word) => 1ul << word;
}
