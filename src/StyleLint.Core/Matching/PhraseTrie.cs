using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Matching;

/// <summary>All phrases of all checks, found in one pass over the tokens of a block.</summary>
internal sealed class PhraseTrie
{
    /// <summary>Finds the registered phrases in the blocks of an article.</summary>
    public PhraseHits Find(ImmutableArray<Prose> blocks) => new();
}
