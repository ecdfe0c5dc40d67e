using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Reads one article's sources from its first block to its last, and remembers them: “the official” is an earlier one.</summary>
internal sealed class AttributionReader
{
    /// <summary>Marks at which a source may be found.</summary>
    private const SourceMarks Openings = SourceMarks.Head | SourceMarks.Hearsay | SourceMarks.Learned;

    private readonly List<Attribution> found = [];
    private readonly Dictionary<string, AttributionKind> known = new(StringComparer.OrdinalIgnoreCase);

    public ImmutableArray<Attribution> Found => [.. found];

    public void Read(MarkedBlock block, MarkedBlock? next)
    {
        var first = found.Count;
        for (var index = 0; index < block.Count; index++)
            if (block.Is(index, SourceMarks.Grant) && !block.IsQuoted(index))
                AddGrant(block, index, next);
        var grants = found.Count;
        var granted = new RangeIndex(found.Skip(first).Select(static grant => grant.Range));
        for (var index = 0; index < block.Count; index++)
            if (block.Is(index, Openings) && !block.IsQuoted(index) && Look(block, index, next) is { } source && !granted.Overlaps(source.Range) && !IsTakenByLast(source.Range, grants))
                found.Add(source);
        if (grants > first) found.Sort(first, found.Count - first, Comparer<Attribution>.Create(static (left, right) => left.Range.CompareTo(right.Range)));
    }

    /// <summary>Each source holds the word at which it was found, so one that touches an earlier one touches the last.</summary>
    private bool IsTakenByLast(TextRange range, int first) => found.Count > first && found[^1].Range.Overlaps(range);

    private void AddGrant(MarkedBlock block, int grant, MarkedBlock? next)
    {
        var behind = block.EndOf(grant);
        var words = block.RangeOf(grant, behind);
        var subject = AnonymityGrant.SubjectOf(block, grant);
        var range = subject is { } phrase ? block.RangeOf(phrase.Start, behind) : words;
        if (found.Count > 0 && found[^1].Prose == block.Prose && found[^1].Range.Overlaps(range)) range = words;
        if (subject is { } named) Remember(named, AttributionKind.Described, isGranted: true);
        found.Add(new Attribution(block.Prose, range, AttributionKind.Granted)
        {
            Form = AttributionForm.Grant,
            Grant = words,
            Called = subject is { } called ? block.Text(called.Head).ToString() : null,
            Reason = AnonymityReason.Of(block, grant, behind, next),
        });
    }

    private Attribution? Look(MarkedBlock block, int index, MarkedBlock? next)
    {
        if (block.Is(index, SourceMarks.Trap)) return null;
        if (block.Is(index, SourceMarks.Head)) return LookAtPhrase(SourcePhrase.Of(block, index), next);
        if (block.Is(index, SourceMarks.Hearsay)) return Of(block, index, block.EndOf(index), AttributionKind.Vague, AttributionForm.Hearsay);
        return block.Is(index, SourceMarks.Learned) && block.IsCapitalised(index - 1) && !IsPronoun(block.Text(index - 1)) ? LookAtLearned(block, index) : null;
    }

    /// <summary>“He has learned” is about him; only a newsroom's name makes it a source.</summary>
    private static bool IsPronoun(ReadOnlySpan<char> word) => word is "I" or "We" or "He" or "She" or "They" or "You" or "It" or "Who";

    private static Attribution LookAtLearned(MarkedBlock block, int index)
    {
        var start = index - 1;
        while (start > 0 && block.IsCapitalised(start - 1) && block.Prose.Tokens[start].IsSpaced) start--;
        return Of(block, start, block.EndOf(index), AttributionKind.Vague, AttributionForm.Learned);
    }

    private Attribution? LookAtPhrase(SourcePhrase phrase, MarkedBlock? next)
    {
        var verb = SpeechVerb.Of(phrase);
        var kind = SourceJudge.KindOf(phrase, verb, KnownKind(phrase));
        if (kind is not { } known || known == AttributionKind.Described && !phrase.IsDefinite && NamedLater.IsNamed(phrase, next)) return null;
        Remember(phrase, known);
        var form = !phrase.Block.Is(phrase.Head, SourceMarks.Source) ? AttributionForm.Person
            : SourceJudge.IsBare(phrase) ? AttributionForm.BareSource : AttributionForm.Source;
        var end = SourceJudge.TailOf(phrase) is > 0 and var tail ? tail : phrase.Head + 1;
        return Of(phrase.Block, phrase.Start, end, known, form) with
        {
            Called = phrase.Block.Text(phrase.Head).ToString(),
            Verb = verb < 0 ? null : phrase.Block.RangeOf(verb, verb + 1),
            Reason = known == AttributionKind.Described ? AnonymityReason.Stated(phrase.Block, phrase.Head) : null,
        };
    }

    private static Attribution Of(MarkedBlock block, int start, int end, AttributionKind kind, AttributionForm form) =>
        new(block.Prose, block.RangeOf(start, end), kind) { Form = form };

    private AttributionKind? KnownKind(SourcePhrase phrase) => known.TryGetValue(Lemma(phrase), out var kind) ? kind : null;

    private void Remember(SourcePhrase phrase, AttributionKind kind, bool isGranted = false)
    {
        if (!phrase.Block.Is(phrase.Head, SourceMarks.Source | SourceMarks.Official) && !isGranted) return;
        known[Lemma(phrase)] = kind;
    }

    private static string Lemma(SourcePhrase phrase) => phrase.Block.Text(phrase.Head).TrimEnd('s').ToString();
}
