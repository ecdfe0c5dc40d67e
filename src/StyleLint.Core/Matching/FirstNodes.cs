namespace StyleLint.Matching;

/// <summary>Where a word leads to from the root of a trie.</summary>
/// <param name="Plain">The node, or <see cref="EdgeTable.None"/>.</param>
/// <param name="Spaced">The one where white space must stand before the word, or <see cref="EdgeTable.None"/>.</param>
internal readonly record struct FirstNodes(int Plain, int Spaced)
{
    /// <summary>The entries of all words.</summary>
    public static FirstNodes[] Of(int words, EdgeTable edges)
    {
        var all = new FirstNodes[words];
        for (var word = 0; word < words; word++)
            all[word] = new FirstNodes(edges.Find(PhraseTrie.Root, word, isSpaced: false), edges.Find(PhraseTrie.Root, word, isSpaced: true));
        return all;
    }
}
