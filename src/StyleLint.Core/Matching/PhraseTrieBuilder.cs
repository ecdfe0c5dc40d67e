namespace StyleLint.Matching;

/// <summary>Collects the phrases of all checks for one <see cref="PhraseTrie"/>.</summary>
internal sealed class PhraseTrieBuilder
{
    private readonly Dictionary<string, int> words = new(WordComparer.Instance);
    private readonly Dictionary<long, int> edges = [];
    private readonly List<List<TriePhrase>?> phrasesByNode = [null];
    private int sets;

    /// <summary>Opens the phrases of one owner.</summary>
    public PhraseSet NewSet(PhraseEdge edge = PhraseEdge.Token) => new(this, sets++, edge);

    /// <summary>The finished trie. Phrases that are registered later are not in it.</summary>
    public PhraseTrie Build() => new(
        new Dictionary<string, int>(words, WordComparer.Instance),
        new Dictionary<long, int>(edges),
        [.. phrasesByNode.Select(static phrases => phrases is null ? [] : phrases.ToArray())],
        sets);

    internal void Add(PhraseSet set, int number, string phrase, PhraseCase casing)
    {
        var pieces = new List<string>();
        var node = PhraseTrie.Root;
        foreach (var token in Tokenizer.Tokenize(phrase))
        {
            var cutter = new PieceCutter(phrase, token);
            while (cutter.TryNext(out var piece))
            {
                var text = phrase[piece.Start..piece.End];
                node = Child(node, Word(text), piece.IsSpaced && pieces.Count > 0);
                pieces.Add(text);
            }
        }

        if (node == PhraseTrie.Root) throw new ArgumentException("A phrase needs a word or a mark.", nameof(phrase));
        (phrasesByNode[node] ??= []).Add(new TriePhrase(set.Index, number, set.Edge, casing == PhraseCase.Exact ? [.. pieces] : null));
    }

    private int Word(string text)
    {
        if (words.TryGetValue(text, out var word)) return word;
        words.Add(text, words.Count);
        return words.Count - 1;
    }

    private int Child(int node, int word, bool isSpaced)
    {
        var key = PhraseTrie.EdgeKey(node, word, isSpaced);
        if (edges.TryGetValue(key, out var child)) return child;
        child = phrasesByNode.Count;
        phrasesByNode.Add(null);
        edges.Add(key, child);
        return child;
    }
}
