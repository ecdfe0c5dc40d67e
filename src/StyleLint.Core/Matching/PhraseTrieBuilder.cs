namespace StyleLint.Matching;

/// <summary>Collects the phrases of all checks for one <see cref="PhraseTrie"/>.</summary>
internal sealed class PhraseTrieBuilder
{
    /// <summary>Registers a phrase and returns its number.</summary>
    public int Add(string phrase, PhraseCase casing) => throw new NotSupportedException(phrase + casing);

    /// <summary>The finished trie.</summary>
    public PhraseTrie Build() => new();
}
