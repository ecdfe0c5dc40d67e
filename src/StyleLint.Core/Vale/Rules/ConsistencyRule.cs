using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Matching;

namespace StyleLint.Vale;

/// <summary><c>extends: consistency</c>: either this or that, but not both.</summary>
internal sealed class ConsistencyRule : ValeRule
{
    private readonly ImmutableArray<ConsistencyPair> pairs;
    private readonly List<(string Phrase, int Pair)> gates = [];
    private readonly HashSet<int> ungated = [];

    private PhraseSet? phrases;

    private ConsistencyRule(ValeDefinition definition, ImmutableArray<ConsistencyPair> pairs)
        : base(definition)
    {
        this.pairs = pairs;
        foreach (var pair in pairs)
        {
            var gate = StyleLint.Matching.Gate.Of(pair.Regex.ToString());
            if (gate.IsEmpty) ungated.Add(pair.Number);
            foreach (var phrase in gate) gates.Add((phrase, pair.Number));
        }
    }

    /// <inheritdoc/>
    protected override PhraseSet? Gate => ungated.Count == 0 ? phrases : null;

    /// <inheritdoc/>
    public override void Join(PhraseTrieBuilder trie)
    {
        phrases = trie.NewSet(PhraseEdge.Apostrophe);
        foreach (var (phrase, _) in gates) phrases.Add(phrase, PhraseCase.Ignore);
    }

    /// <summary>Reads a rule; null where it cannot find anything.</summary>
    public static ConsistencyRule? Read(ValeDefinition definition)
    {
        var edge = definition.Flag("nonword") ? "" : @"\b";
        var ignoresCase = definition.Flag("ignorecase");
        var pairs = ImmutableArray.CreateBuilder<ConsistencyPair>();
        foreach (var entry in definition.Map("either"))
            if (ValeRegex.TryMake(definition, "either", entry.Key, $"{edge}(?:(?<{ConsistencyPair.First}>{entry.Key.Text})|(?<{ConsistencyPair.Second}>{((DataScalar)entry.Value).Text})){edge}", ignoresCase) is { } regex)
                pairs.Add(new ConsistencyPair(regex, pairs.Count));
        if (definition.Map("either").IsEmpty) definition.Note("The rule cannot find anything: it has no ‘either’.");
        return pairs.Count == 0 ? null : new ConsistencyRule(definition, pairs.ToImmutable());
    }

    /// <inheritdoc/>
    protected override HashSet<string> NewState() => [];

    /// <inheritdoc/>
    protected override int Read(ValeRun run, ValePassage passage, HashSet<string>? state, int left)
    {
        var count = 0;
        foreach (var pair in pairs)
        {
            if (count == left || !MayHold(run, passage, pair.Number) || pair.Read(passage.Text, state!) is not { } last) continue;
            Report(run, passage, new TextRange(last.Index, last.Index + last.Length));
            count++;
        }

        return count;
    }

    private bool MayHold(ValeRun run, ValePassage passage, int pair)
    {
        if (passage.Index < 0 || ungated.Contains(pair)) return true;
        foreach (var hit in run.HitsIn(phrases!, passage.Index))
            if (gates[hit.Phrase].Pair == pair)
                return true;
        return false;
    }
}
