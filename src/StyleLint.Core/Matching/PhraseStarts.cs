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
    public PhraseStarts(WordTable words, EdgeTable edges, FirstNodes[] firstNodes, Grouped<TriePhrase> phrases)
    {
        wholes = new HashMarks(firstNodes.Length * BitsPerEntry);
        var firstWords = new Dictionary<int, int>();
        for (var word = 0; word < firstNodes.Length; word++)
        {
            foreach (var node in (ReadOnlySpan<int>)[firstNodes[word].Plain, firstNodes[word].Spaced])
            {
                if (node == EdgeTable.None) continue;
                firstWords[node] = word;
                if (!phrases[node].IsEmpty) wholes.Add(words.HashOf(word));
            }
        }

        var seconds = edges.Words.Where(edge => firstWords.ContainsKey(edge.Node)).ToList();
        pairs = new HashMarks(seconds.Count * BitsPerEntry);
        foreach (var (node, word) in seconds) pairs.Add(PairOf(words.HashOf(firstWords[node]), words.HashOf(word)));
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

    private static ulong PairOf(uint word, uint next) => unchecked((((ulong)word << 32) | next) * 0x9E3779B97F4A7C15) >> 32;
}
