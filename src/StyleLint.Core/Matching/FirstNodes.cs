namespace StyleLint.Matching;

/// <summary>Where a word leads to from the root of a trie.</summary>
/// <param name="Plain">The node, or <see cref="EdgeTable.None"/>.</param>
/// <param name="Spaced">The one where white space must stand before the word, or <see cref="EdgeTable.None"/>.</param>
internal readonly record struct FirstNodes(int Plain, int Spaced)
{
    /// <summary>Those of a word with which no phrase begins.</summary>
    public static FirstNodes None { get; } = new(EdgeTable.None, EdgeTable.None);

    /// <summary>The node, or <see cref="EdgeTable.None"/>.</summary>
    /// <param name="isSpaced">Whether white space must stand before the word.</param>
    public int Of(bool isSpaced) => isSpaced ? Spaced : Plain;

    /// <summary>The same with another node.</summary>
    /// <param name="isSpaced">Whether white space must stand before the word.</param>
    /// <param name="node">The node.</param>
    public FirstNodes With(bool isSpaced, int node) => isSpaced ? this with { Spaced = node } : this with { Plain = node };
}
