using System.Buffers;
using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Matching;

/// <summary>
/// All phrases of all checks, found in one pass over the tokens of a block: each word is looked up once, and only a
/// word that starts a phrase is followed further, so the cost does not grow with the number of phrases.
/// Immutable and safe for use by many threads.
/// </summary>
internal sealed class PhraseTrie
{
    internal const int Root = 0;
    private const int None = -1;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly Dictionary<long, int> edges;
    private readonly int[] firstNodes;
    private readonly TriePhrase[][] phrasesByNode;
    private readonly int sets;
    private readonly int longestWord;

    internal PhraseTrie(Dictionary<string, int> words, Dictionary<long, int> edges, TriePhrase[][] phrasesByNode, int sets)
    {
        this.words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        this.edges = edges;
        this.phrasesByNode = phrasesByNode;
        this.sets = sets;
        longestWord = words.Keys.Select(static word => word.Length).DefaultIfEmpty().Max();
        firstNodes = [.. Enumerable.Range(0, words.Count).Select(word => edges.GetValueOrDefault(EdgeKey(Root, word, isSpaced: false), None))];
    }

    /// <summary>Finds the registered phrases in the blocks of an article.</summary>
    public PhraseHits Find(ImmutableArray<Prose> blocks)
    {
        var hits = new PhraseHits(sets);
        if (firstNodes.Length == 0) return hits;
        var longest = 0;
        foreach (var block in blocks) longest = Math.Max(longest, block.Text.Length);
        var buffer = ArrayPool<Piece>.Shared.Rent(longest);
        for (var index = 0; index < blocks.Length; index++)
            FindIn(blocks[index].Text, Cut(blocks[index], buffer), index, hits);
        ArrayPool<Piece>.Shared.Return(buffer);
        return hits;
    }

    internal static long EdgeKey(int node, int word, bool isSpaced) => ((long)node << 32) | ((long)word << 1) | (isSpaced ? 1L : 0L);

    private ReadOnlySpan<Piece> Cut(Prose block, Piece[] buffer)
    {
        var text = block.Text.AsSpan();
        var count = 0;
        foreach (var token in block.Tokens)
        {
            var cutter = new PieceCutter(text, token);
            while (cutter.TryNext(out var piece))
                buffer[count++] = piece with { Word = WordOf(text[piece.Start..piece.End]) };
        }

        return buffer.AsSpan(0, count);
    }

    private int WordOf(ReadOnlySpan<char> text) => text.Length <= longestWord && words.TryGetValue(text, out var word) ? word : None;

    private void FindIn(string text, ReadOnlySpan<Piece> pieces, int block, PhraseHits hits)
    {
        for (var start = 0; start < pieces.Length; start++)
        {
            if (pieces[start].Word == None) continue;
            var node = firstNodes[pieces[start].Word];
            for (var end = start; node != None;)
            {
                Report(text, pieces[start..(end + 1)], node, block, hits);
                if (++end == pieces.Length || pieces[end].Word == None) break;
                node = edges.GetValueOrDefault(EdgeKey(node, pieces[end].Word, pieces[end].IsSpaced), None);
            }
        }
    }

    private void Report(string text, ReadOnlySpan<Piece> pieces, int node, int block, PhraseHits hits)
    {
        var isWhole = pieces[0].StartsToken && pieces[^1].EndsToken;
        foreach (var phrase in phrasesByNode[node])
            if ((isWhole || phrase.Edge == PhraseEdge.Apostrophe) && IsWritten(phrase.Exact, text, pieces))
                hits.Add(phrase.Set, new PhraseHit(phrase.Number, block, new TextRange(pieces[0].Start, pieces[^1].End)));
    }

    private static bool IsWritten(string[]? exact, string text, ReadOnlySpan<Piece> pieces)
    {
        if (exact is null) return true;
        for (var index = 0; index < exact.Length; index++)
            if (!Characters.AreSame(exact[index], text.AsSpan(pieces[index].Start..pieces[index].End)))
                return false;
        return true;
    }
}
