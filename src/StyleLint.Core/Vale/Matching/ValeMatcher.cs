using StyleLint.Articles;
using StyleLint.Matching;

namespace StyleLint.Vale;

/// <summary>
/// Finds what the regex of a rule finds, alternative by alternative: those that begin with known words are tried only where these
/// stand, so that most of them cost nothing. Of several that match at a place the first counts, as in the regex. Safe for use by many threads.
/// </summary>
internal sealed class ValeMatcher
{
    private readonly ValePattern pattern;

    /// <summary>The alternatives that are plain words.</summary>
    private readonly string?[] literals;

    /// <summary>The others.</summary>
    private readonly ValeAlternative?[] others;
    private readonly ValeSearch[] searches;

    /// <summary>The phrases of <see cref="others"/>, in their order, each with its owner.</summary>
    private readonly List<(IReadOnlyList<string> Texts, int Owner)> gates = [];

    /// <summary>For each phrase the alternative that begins with it; for one without which a search finds nothing, the search, counted down from -1.</summary>
    private readonly List<int> ownerOfPhrase = [];
    private readonly bool isGated;
    private ValeSearch[]? everywhere;
    private PhraseSet? phrases;

    /// <param name="pattern">The rule's pattern.</param>
    public ValeMatcher(ValePattern pattern)
    {
        this.pattern = pattern;
        literals = new string?[pattern.Count];
        others = new ValeAlternative?[pattern.Count];
        var found = new List<ValeSearch>();
        for (var number = 0; number < literals.Length; number++)
            if ((literals[number] = ValeLiteral.Of(pattern, number)) is null)
                Add(others[number] = new ValeAlternative(pattern, number), number, found);
        searches = [.. found];
        isGated = found.TrueForAll(static search => search.IsGated);
    }

    /// <summary>Phrases of which one stands in every text with a match; null where there are none.</summary>
    public PhraseSet? Gate => isGated ? phrases : null;

    /// <summary>All phrases that the matcher wants to be told of.</summary>
    public PhraseSet Phrases => phrases!;

    /// <summary>Whether a part of a text may match where the whole does not.</summary>
    public bool DependsOnEdges { get; private set; }

    /// <summary>Registers the words that matches begin with.</summary>
    public void Join(PhraseTrieBuilder trie)
    {
        phrases = trie.NewSet(PhraseEdge.Apostrophe);
        foreach (var (number, literal) in literals.Index())
            if (literal is not null) Register(literal, number);
        foreach (var (texts, owner) in gates)
            foreach (var text in texts) Register(text, owner);
    }

    private void Add(ValeAlternative alternative, int number, List<ValeSearch> found)
    {
        var regex = pattern.Of(number);
        DependsOnEdges |= ValeRegex.DependsOnEdges(regex);
        if (alternative.Starts.Count > 0)
        {
            gates.Add((alternative.Starts, number));
            return;
        }

        var gate = StyleLint.Matching.Gate.Of(regex);
        if (!gate.IsEmpty) gates.Add((gate, -1 - found.Count));
        found.Add(new ValeSearch(pattern, number, IsGated: !gate.IsEmpty));
    }

    /// <summary>Whether a block, or a part of it, may match.</summary>
    public bool MayMatch(ValeRun run, ValePassage whole)
    {
        if (run.HitsIn(Phrases, whole.Index).IsEmpty && !HasOpenSearch(run.View.Letters[whole.Index])) return false;
        return DependsOnEdges || WholeOf(run, whole).Count > 0;
    }

    /// <summary>Finds the matches in a passage, which do not overlap. They last until the next passage.</summary>
    public List<ValeMatch> FindIn(ValeRun run, ValePassage passage)
    {
        if (passage.Index >= 0 && passage.Size != ValeSize.Sentence) return WholeOf(run, passage);
        run.Part.Clear();
        if (passage.Index < 0) FindEverywhere(run, passage.Text);
        else if (DependsOnEdges || !IsFromWhole(WholeOf(run, passage), passage.Range, run.Part)) FindDirectly(run, passage, run.Part);
        return run.Part;
    }

    private bool HasOpenSearch(ReadOnlySpan<ulong> letters)
    {
        foreach (var search in searches)
            if (!search.IsGated && search.MayBeIn(letters))
                return true;
        return false;
    }

    /// <summary>The matches in the passage's whole block, which its parts share.</summary>
    private List<ValeMatch> WholeOf(ValeRun run, ValePassage passage)
    {
        if (run.Remembers(this, passage.Index)) return run.Whole;
        FindDirectly(run, ValePassage.Whole(passage.Block, passage.Index, passage.Size), run.Whole);
        return run.Whole;
    }

    /// <summary>Takes the matches inside a part of a block; false where one reaches beyond it, so that the part has to be read by itself.</summary>
    private static bool IsFromWhole(List<ValeMatch> whole, TextRange part, List<ValeMatch> found)
    {
        foreach (var match in whole)
        {
            if (match.Range.End <= part.Start || match.Range.Start >= part.End) continue;
            if (match.Range.Start < part.Start || match.Range.End > part.End)
            {
                found.Clear();
                return false;
            }

            found.Add(match with { Range = new TextRange(match.Range.Start - part.Start, match.Range.End - part.Start) });
        }

        return true;
    }

    private void FindDirectly(ValeRun run, ValePassage passage, List<ValeMatch> found)
    {
        var hits = Inside(run.HitsIn(Phrases, passage.Index), passage.Range);
        if (hits.IsEmpty && isGated) return;
        Choose(run, run.View.Letters[passage.Index], hits);
        Find(new ValeRest(searches, passage.Text, run.Searches), passage, hits, found);
    }

    /// <summary>Notes the searches that may find something.</summary>
    private void Choose(ValeRun run, ReadOnlySpan<ulong> letters, ReadOnlySpan<PhraseHit> hits)
    {
        run.Searches.Clear();
        for (var index = 0; index < searches.Length && !isGated; index++)
            if (!searches[index].IsGated && searches[index].MayBeIn(letters))
                run.Searches.Add((index, -1, 0));
        foreach (var hit in hits)
            if (ownerOfPhrase[hit.Phrase] is < 0 and var owner && !run.Searches.Contains((-1 - owner, -1, 0)) && searches[-1 - owner].MayBeIn(letters))
                run.Searches.Add((-1 - owner, -1, 0));
    }

    private static ReadOnlySpan<PhraseHit> Inside(ReadOnlySpan<PhraseHit> hits, TextRange range)
    {
        var first = 0;
        while (first < hits.Length && hits[first].Range.End <= range.Start) first++;
        var behind = first;
        while (behind < hits.Length && hits[behind].Range.Start < range.End) behind++;
        return hits[first..behind];
    }

    private void Find(ValeRest rest, ValePassage passage, ReadOnlySpan<PhraseHit> hits, List<ValeMatch> found)
    {
        var from = 0;
        for (var at = 0; at < hits.Length;)
        {
            rest.EndLongSearch();
            var start = hits[at].Range.Start - passage.Range.Start;
            var count = 1;
            while (at + count < hits.Length && hits[at + count].Range.Start == hits[at].Range.Start) count++;
            var here = hits.Slice(at, count);
            at += count;
            if (start < from || start < 0) continue;
            from = rest.TakeBefore(start, from, found);
            if (start < from || FirstAt(passage.Text, start, here) is not { } match) continue;
            if (rest.At(start, from) is { } other && other.Alternative < match.Alternative) match = other;
            found.Add(match);
            from = match.Range.End;
        }

        rest.TakeBefore(int.MaxValue, from, found);
    }

    private void FindEverywhere(ValeRun run, string text)
    {
        var all = everywhere ??= [.. Enumerable.Range(0, pattern.Count).Select(number => new ValeSearch(pattern, number, IsGated: false))];
        run.Searches.Clear();
        for (var index = 0; index < all.Length; index++) run.Searches.Add((index, -1, 0));
        new ValeRest(all, text, run.Searches).TakeBefore(int.MaxValue, 0, run.Part);
    }

    private ValeMatch? FirstAt(string text, int start, ReadOnlySpan<PhraseHit> here)
    {
        ValeMatch? best = null;
        foreach (var hit in here)
        {
            var number = ownerOfPhrase[hit.Phrase];
            if (number < 0 || number >= best?.Alternative) continue;
            if (LengthAt(number, text, start) is > 0 and var length) best = new ValeMatch(new TextRange(start, start + length), number);
        }

        return best;
    }

    private int LengthAt(int number, string text, int start) =>
        literals[number] is not { } literal ? others[number]!.LengthAt(text, start) : ValeLiteral.IsAt(text, start, literal, pattern.IgnoresCase) ? literal.Length : 0;

    private void Register(string text, int owner)
    {
        Phrases.Add(text, PhraseCase.Ignore);
        ownerOfPhrase.Add(owner);
    }
}
