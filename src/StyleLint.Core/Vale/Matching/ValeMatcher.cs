using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Matching;

namespace StyleLint.Vale;

/// <summary>
/// Finds what the regex of a rule finds, alternative by alternative: those that begin with known words are tried only where these
/// stand, so that most of them cost nothing. Of several that match at a place the first counts, as in the regex. Safe for use by many threads.
/// </summary>
internal sealed class ValeMatcher
{
    private const int IsRest = -1;

    private readonly ValePattern pattern;
    private readonly ValeAlternative[] alternatives;
    private readonly List<int> alternativeOfPhrase = [];
    private readonly int[] rest;
    private readonly bool isRestGated;
    private Regex? restRegex;

    /// <param name="pattern">The rule's pattern.</param>
    /// <param name="trie">Takes the words that matches begin with.</param>
    public ValeMatcher(ValePattern pattern, PhraseTrieBuilder trie)
    {
        this.pattern = pattern;
        var phrases = trie.NewSet(PhraseEdge.Apostrophe);
        alternatives = [.. Enumerable.Range(0, pattern.Whole is null ? pattern.Alternatives.Length : 1).Select(number => new ValeAlternative(pattern, number))];
        var ungated = new List<int>();
        for (var number = 0; number < alternatives.Length; number++)
            if (!Register(phrases, alternatives[number].Starts, number)) ungated.Add(number);
        rest = [.. ungated];
        isRestGated = RegisterRest(phrases);
        Gate = rest.Length == 0 || isRestGated ? phrases : null;
        Phrases = phrases;
    }

    /// <summary>Phrases of which one stands in every text with a match; null where there are none.</summary>
    public PhraseSet? Gate { get; }

    /// <summary>All phrases that the matcher wants to be told of.</summary>
    public PhraseSet Phrases { get; }

    /// <summary>Finds the matches in a passage, which do not overlap.</summary>
    public List<ValeMatch> FindIn(ValeRun run, ValePassage passage)
    {
        var found = new List<ValeMatch>();
        if (passage.Index < 0) FindByRegex(passage.Text, found);
        else Find(passage.Text, run.HitsIn(Phrases, passage.Index), passage.Range.Start, found);
        return found;
    }

    private void Find(string text, ReadOnlySpan<PhraseHit> hits, int shift, List<ValeMatch> found)
    {
        var search = new RestSearch(this, text, isWanted: rest.Length > 0 && (!isRestGated || HasRestHit(hits, shift, text.Length)));
        var from = 0;
        for (var at = 0; at < hits.Length;)
        {
            var start = hits[at].Range.Start - shift;
            var count = 1;
            while (at + count < hits.Length && hits[at + count].Range.Start == hits[at].Range.Start) count++;
            var here = hits.Slice(at, count);
            at += count;
            if (start >= text.Length) break;
            if (start < from || start < 0) continue;
            from = search.TakeBefore(start, from, found);
            if (start < from || FirstAt(text, start, here) is not { } match) continue;
            if (search.At(start, from) is { } other && other.Alternative < match.Alternative) match = other;
            if (match.Range.IsEmpty) continue;
            found.Add(match);
            from = match.Range.End;
        }

        search.TakeBefore(int.MaxValue, from, found);
    }

    private ValeMatch? FirstAt(string text, int start, ReadOnlySpan<PhraseHit> here)
    {
        ValeMatch? best = null;
        foreach (var hit in here)
        {
            var number = alternativeOfPhrase[hit.Phrase];
            if (number == IsRest || number >= best?.Alternative) continue;
            if (alternatives[number].LengthAt(text, start) is > 0 and var length) best = new ValeMatch(new TextRange(start, start + length), number);
        }

        return best;
    }

    private bool HasRestHit(ReadOnlySpan<PhraseHit> hits, int shift, int length)
    {
        foreach (var hit in hits)
            if (alternativeOfPhrase[hit.Phrase] == IsRest && hit.Range.End > shift && hit.Range.Start < shift + length)
                return true;
        return false;
    }

    private bool Register(PhraseSet phrases, IReadOnlyList<string> texts, int number)
    {
        foreach (var text in texts)
        {
            phrases.Add(text, PhraseCase.Ignore);
            alternativeOfPhrase.Add(number);
        }

        return texts.Count > 0;
    }

    /// <summary>The rest has a gate if every alternative of it has one.</summary>
    private bool RegisterRest(PhraseSet phrases)
    {
        var gates = new List<string>();
        foreach (var number in rest)
        {
            var gate = StyleLint.Matching.Gate.Of(pattern.Of(number));
            if (gate.IsEmpty) return false;
            gates.AddRange(gate);
        }

        return Register(phrases, gates, IsRest);
    }

    private void FindByRegex(string text, List<ValeMatch> found)
    {
        var regex = ValeRegex.Make(pattern.Of(Enumerable.Range(0, alternatives.Length)), pattern.IgnoresCase);
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            if (match.Length > 0)
                found.Add(new ValeMatch(new TextRange(match.Index, match.Index + match.Length), AlternativeOf(match, Enumerable.Range(0, alternatives.Length))));
    }

    private int AlternativeOf(Match match, IEnumerable<int> numbers) =>
        pattern.Whole is null ? numbers.First(number => match.Groups[ValePattern.Group + number].Success) : 0;

    /// <summary>The search for the alternatives that may match anywhere.</summary>
    private ref struct RestSearch(ValeMatcher matcher, string text, bool isWanted)
    {
        private Match? match;

        /// <summary>Takes what matches before a place, and returns where the next match may start.</summary>
        public int TakeBefore(int place, int from, List<ValeMatch> found)
        {
            while (isWanted && Next(from) is { } next && next.Range.Start < place)
            {
                if (!next.Range.IsEmpty) found.Add(next);
                from = Math.Max(next.Range.End, next.Range.Start + 1);
            }

            return from;
        }

        /// <summary>What matches at a place.</summary>
        public ValeMatch? At(int place, int from) => isWanted && Next(from) is { } next && next.Range.Start == place ? next : null;

        private ValeMatch? Next(int from)
        {
            if (from > text.Length) return null;
            if (match is null || (match.Success && match.Index < from))
                match = (matcher.restRegex ??= ValeRegex.Make(matcher.pattern.Of(matcher.rest), matcher.pattern.IgnoresCase)).Match(text, from);
            if (!match.Success) return null;
            return new ValeMatch(new TextRange(match.Index, match.Index + match.Length), matcher.AlternativeOf(match, matcher.rest));
        }
    }
}
