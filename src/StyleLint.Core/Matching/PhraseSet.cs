namespace StyleLint.Matching;

/// <summary>
/// The phrases of one owner (a rule, as a rule), made by <see cref="PhraseTrieBuilder.NewSet"/>. It is also the key
/// to the owner's hits: <see cref="PhraseHits.Of"/>.
/// </summary>
internal sealed class PhraseSet
{
    private readonly PhraseTrieBuilder builder;

    internal PhraseSet(PhraseTrieBuilder builder, int index, PhraseEdge edge)
    {
        this.builder = builder;
        Index = index;
        Edge = edge;
    }

    /// <summary>Where the set's phrases may start and end.</summary>
    public PhraseEdge Edge { get; }

    /// <summary>How many phrases the set holds.</summary>
    public int Count { get; private set; }

    internal int Index { get; }

    /// <summary>Registers a phrase and returns its number in this set, counted from 0.</summary>
    /// <param name="phrase">
    /// Words and marks. A blank stands for any white space; where there is none, none may be.
    /// </param>
    /// <param name="casing">How its letters must be written.</param>
    /// <param name="isSpaced">Whether white space must stand before it.</param>
    /// <exception cref="ArgumentException">The phrase is blank.</exception>
    public int Add(string phrase, PhraseCase casing, bool isSpaced = false) => Add(phrase, casing, isSpaced, out _);

    /// <inheritdoc cref="Add(string, PhraseCase, bool)"/>
    /// <param name="phrase">The phrase.</param>
    /// <param name="casing">How its letters must be written.</param>
    /// <param name="isSpaced">Whether white space must stand before it.</param>
    /// <param name="place">The same number for all phrases of all sets that differ in case at most.</param>
    public int Add(string phrase, PhraseCase casing, bool isSpaced, out int place)
    {
        place = builder.Add(this, Count, phrase, casing, isSpaced);
        return Count++;
    }
}
