using System.Runtime.CompilerServices;

namespace StyleLint.Matching;

/// <summary>
/// Says by hashes alone where no phrase starts: at most places of a text neither is the word a whole phrase, nor do it and the next word begin one.
/// Both questions are answered from the nearest cache, before the large tables are asked for the word.
/// </summary>
internal sealed class PhraseStarts
{
    private const int BitsPerEntry = 16;

    private readonly HashMarks wholes;
    private readonly HashMarks pairs;

    /// <summary>Makes the marks of a finished trie.</summary>
    /// <param name="words">All words.</param>
    /// <param name="firstNodes">Where each leads to from the root.</param>
    /// <param name="begins">The words, two and two, with which phrases of more than one word begin.</param>
    /// <param name="phrases">The phrases that end at each node.</param>
    public PhraseStarts(WordTable words, ReadOnlySpan<FirstNodes> firstNodes, ReadOnlySpan<(int First, int Second)> begins, Grouped<TriePhrase> phrases)
    {
        wholes = new HashMarks(firstNodes.Length * BitsPerEntry);
        for (var word = 0; word < firstNodes.Length; word++)
            if (EndsAt(firstNodes[word].Plain, phrases) || EndsAt(firstNodes[word].Spaced, phrases))
                wholes.Add(words.HashOf(word));
        pairs = new HashMarks(begins.Length * BitsPerEntry);
        foreach (var (first, second) in begins) pairs.Add(PairOf(words.HashOf(first), words.HashOf(second)));
    }

    /// <summary>Whether a phrase may start with a word; where not, none does.</summary>
    /// <param name="word">The <see cref="WordHash"/> of the word.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeWhole(uint word) => wholes.MayHold(word);

    /// <summary>Whether a phrase may start with two words; where not, none does.</summary>
    /// <param name="word">The <see cref="WordHash"/> of the first.</param>
    /// <param name="next">That of the second.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(uint word, uint next) => pairs.MayHold(PairOf(word, next));

    private static bool EndsAt(int node, Grouped<TriePhrase> phrases) => node != EdgeTable.None && !phrases[node].IsEmpty;

    private static ulong PairOf(uint word, uint next) => unchecked((((ulong)word << 32) | next) * 0x9E3779B97F4A7C15) >> 32;
}
