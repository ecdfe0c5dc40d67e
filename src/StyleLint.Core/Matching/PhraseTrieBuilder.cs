using System.Runtime.InteropServices;
using StyleLint.Articles;

namespace StyleLint.Matching;

/// <summary>Collects the phrases of all checks for one <see cref="PhraseTrie"/>.</summary>
/// <param name="expected">How many phrases will come, about. Where more come, tables grow as they do; where fewer come, memory stays unused.</param>
internal sealed class PhraseTrieBuilder(int expected = 0)
{
    private const int LongestOnStack = 64;

    /// <summary>How often one owner may list a phrase: a page can have it ten thousand times, and each would be found wherever it stands.</summary>
    private const int MostRepeats = 64;

    private readonly WordTable words = new(expected / 3);
    private readonly List<FirstNodes> firstNodes = new(expected / 3);
    private readonly List<(int First, int Second)> begins = new(expected);
    private readonly EdgeTable edges = new(expected);
    private readonly List<(int Node, TriePhrase Phrase)> phrases = new(expected);
    private readonly List<string> pieces = [];
    private int nodes = PhraseTrie.Root + 1;
    private int sets;

    /// <summary>How many phrases will come, about.</summary>
    public int Expected => expected;

    /// <summary>Opens the phrases of one owner.</summary>
    public PhraseSet NewSet(PhraseEdge edge = PhraseEdge.Token) => new(this, sets++, edge);

    /// <summary>The finished trie. Nothing may be registered later.</summary>
    public PhraseTrie Build()
    {
        DropRepeats();
        var ended = new Grouped<TriePhrase>(CollectionsMarshal.AsSpan(phrases), nodes);
        while (firstNodes.Count < words.Count) firstNodes.Add(FirstNodes.None);
        var starts = new PhraseStarts(words, CollectionsMarshal.AsSpan(firstNodes), CollectionsMarshal.AsSpan(begins), ended);
        return new PhraseTrie(words, [.. firstNodes], starts, edges, ended, sets);
    }

    /// <returns>The node at which the phrase ends.</returns>
    internal int Add(PhraseSet set, int number, string phrase, PhraseCase casing, bool isSpaced)
    {
        pieces.Clear();
        var (node, count, first) = (PhraseTrie.Root, 0, WordTable.None);
        var tokens = phrase.Length <= LongestOnStack ? stackalloc Token[phrase.Length] : new Token[phrase.Length];
        foreach (ref readonly var token in tokens[..Tokenizer.Fill(phrase, tokens)])
        {
            var cutter = new PieceCutter(phrase, token);
            while (cutter.TryNext(out var piece))
            {
                var text = phrase.AsSpan(piece.Start..piece.End);
                var word = words.Add(text);
                node = count == 0 ? First(word, isSpaced && piece.IsSpaced) : Next(node, word, piece.IsSpaced);
                if (count == 0) first = word;
                if (count++ == 1) begins.Add((first, word));
                if (casing == PhraseCase.Exact) pieces.Add(text.ToString());
            }
        }

        if (node == PhraseTrie.Root) throw new ArgumentException("A phrase needs a word or a mark.", nameof(phrase));
        phrases.Add((node, new TriePhrase(set.Index, number, set.Edge, casing == PhraseCase.Exact ? [.. pieces] : null)));
        return node;
    }

    private void DropRepeats()
    {
        var counts = new int[nodes];
        var most = 0;
        foreach (ref readonly var entry in CollectionsMarshal.AsSpan(phrases)) most = Math.Max(most, ++counts[entry.Node]);
        if (most <= MostRepeats) return;
        var listed = new Dictionary<(int Node, int Set), int>();
        phrases.RemoveAll(entry => ++CollectionsMarshal.GetValueRefOrAddDefault(listed, (entry.Node, entry.Phrase.Set), out _) > MostRepeats);
    }

    private int First(int word, bool isSpaced)
    {
        // Words come one by one, and those that no phrase begins with have their places, too.
        while (firstNodes.Count <= word) firstNodes.Add(FirstNodes.None);
        ref var known = ref CollectionsMarshal.AsSpan(firstNodes)[word];
        if (known.Of(isSpaced) == EdgeTable.None) known = known.With(isSpaced, nodes++);
        return known.Of(isSpaced);
    }

    private int Next(int node, int word, bool isSpaced)
    {
        if (edges.Find(node, word, isSpaced) is >= 0 and var known) return known;
        edges.Add(node, word, isSpaced, nodes);
        return nodes++;
    }
}
