namespace StyleLint.Matching;

/// <summary>A phrase at the node where it ends.</summary>
/// <param name="Set">Index of the set that registered it.</param>
/// <param name="Number">Its number in the set.</param>
/// <param name="Edge">Where it may start and end.</param>
/// <param name="Exact">The pieces as they must be written; null where case does not matter.</param>
internal readonly record struct TriePhrase(int Set, int Number, PhraseEdge Edge, string[]? Exact);
