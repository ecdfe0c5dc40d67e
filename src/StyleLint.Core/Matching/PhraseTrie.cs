using System.Buffers;
using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Matching;

/// <summary>
/// All phrases of all checks, found in one pass over the tokens of a block: only a word that may start a phrase is looked up,
/// and only one that does is followed further, so the cost does not grow with the number of phrases.
/// Immutable and safe for use by many threads.
/// </summary>
internal sealed class PhraseTrie
{
    internal const int Root = 0;

    private readonly WordTable words;
    private readonly FirstNodes[] firstNodes;
    private readonly PhraseStarts starts;
    private readonly EdgeTable edges;
    private readonly Grouped<TriePhrase> phrases;
    private readonly int sets;

    /// <summary>Puts the parts of a trie together.</summary>
    /// <param name="words">All words.</param>
    /// <param name="firstNodes">Where each leads to from the root.</param>
    /// <param name="starts">Says where no phrase starts.</param>
    /// <param name="edges">Where words lead to from all other nodes.</param>
    /// <param name="phrases">The phrases that end at each node.</param>
    /// <param name="sets">How many owners the phrases have.</param>
    internal PhraseTrie(WordTable words, FirstNodes[] firstNodes, PhraseStarts starts, EdgeTable edges, Grouped<TriePhrase> phrases, int sets)
    {
        this.words = words;
        this.firstNodes = firstNodes;
        this.starts = starts;
        this.edges = edges;
        this.phrases = phrases;
        this.sets = sets;
    }

    /// <summary>Finds the registered phrases in the blocks of an article.</summary>
    public PhraseHits Find(ImmutableArray<Prose> blocks)
    {
        if (firstNodes.Length == 0) return new PhraseHits(new Grouped<PhraseHit>([], sets));
        var longest = 0;
        foreach (var block in blocks) longest = Math.Max(longest, block.Text.Length);
        var buffer = ArrayPool<Piece>.Shared.Rent(longest);
        var hits = new PhraseHitCollector();
        for (var index = 0; index < blocks.Length; index++)
            FindIn(blocks[index].Text, buffer.AsSpan(0, Cut(blocks[index], buffer)), index, ref hits);
        ArrayPool<Piece>.Shared.Return(buffer);
        return hits.Finish(sets);
    }

    /// <summary>Finds the registered phrases in texts whose tokens nobody keeps.</summary>
    public PhraseHits FindInTexts(ImmutableArray<Prose> texts)
    {
        if (firstNodes.Length == 0) return new PhraseHits(new Grouped<PhraseHit>([], sets));
        var longest = 0;
        foreach (var text in texts) longest = Math.Max(longest, text.Text.Length);
        var (buffer, tokens) = (ArrayPool<Piece>.Shared.Rent(longest), ArrayPool<Token>.Shared.Rent(longest));
        var hits = new PhraseHitCollector();
        for (var index = 0; index < texts.Length; index++)
        {
            var text = texts[index].Text;
            FindIn(text, buffer.AsSpan(0, Cut(text, tokens.AsSpan(0, Tokenizer.Fill(text, tokens)), buffer)), index, ref hits);
        }

        ArrayPool<Piece>.Shared.Return(buffer);
        ArrayPool<Token>.Shared.Return(tokens);
        return hits.Finish(sets);
    }

    private static int Cut(Prose block, Span<Piece> pieces) => Cut(block.Text, block.Tokens.AsSpan(), pieces);

    private static int Cut(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<Piece> pieces)
    {
        var count = 0;
        for (var index = 0; index < tokens.Length; index++)
        {
            ref readonly var token = ref tokens[index];
            if (!token.MayHaveJoint)
            {
                pieces[count++] = new Piece(index, token.Start, token.End, token.IsSpaced, true, true, token.Hash);
                continue;
            }

            var cutter = new PieceCutter(text, token, index);
            while (cutter.TryNext(out var piece))
                pieces[count++] = piece with { Hash = WordHash.Of(text[piece.Start..piece.End]) };
        }

        return count;
    }

    private void FindIn(string text, ReadOnlySpan<Piece> pieces, int block, ref PhraseHitCollector hits)
    {
        for (var start = 0; start < pieces.Length; start++)
        {
            ref readonly var first = ref pieces[start];
            var mayGoOn = start + 1 < pieces.Length && starts.MayBegin(first.Hash, pieces[start + 1].Hash);
            if (!mayGoOn && !starts.MayBeWhole(first.Hash)) continue;
            var word = WordOf(text, first);
            if (word == WordTable.None) continue;
            ref readonly var nodes = ref firstNodes[word];
            var rest = mayGoOn ? pieces[start..] : pieces.Slice(start, 1);
            if (nodes.Plain != EdgeTable.None) Follow(text, rest, nodes.Plain, block, ref hits);
            if (nodes.Spaced != EdgeTable.None && first.IsSpaced) Follow(text, rest, nodes.Spaced, block, ref hits);
        }
    }

    private void Follow(string text, ReadOnlySpan<Piece> pieces, int node, int block, ref PhraseHitCollector hits)
    {
        for (var count = 1; ; count++)
        {
            Report(text, pieces[..count], phrases[node], block, ref hits);
            if (count == pieces.Length) return;
            var word = WordOf(text, pieces[count]);
            if (word == WordTable.None) return;
            node = edges.Find(node, word, pieces[count].IsSpaced);
            if (node == EdgeTable.None) return;
        }
    }

    private int WordOf(string text, in Piece piece) => words.Find(text.AsSpan(piece.Start..piece.End), piece.Hash);

    private static void Report(string text, ReadOnlySpan<Piece> pieces, ReadOnlySpan<TriePhrase> phrases, int block, ref PhraseHitCollector hits)
    {
        if (phrases.IsEmpty) return;
        var isWhole = pieces[0].StartsToken && pieces[^1].EndsToken;
        foreach (ref readonly var phrase in phrases)
            if ((isWhole || phrase.Edge == PhraseEdge.Apostrophe) && IsWritten(phrase.Exact, text, pieces))
                hits.Add(phrase.Set, new PhraseHit(phrase.Number, block, new TextRange(pieces[0].Start, pieces[^1].End), pieces[0].Token, pieces[^1].Token));
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
