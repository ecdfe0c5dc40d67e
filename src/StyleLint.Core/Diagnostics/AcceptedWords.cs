using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Matching;

namespace StyleLint.Diagnostics;

/// <summary>
/// The words and names that a house accepts: a diagnostic that lies inside one of them is dropped, whichever rule found it.
/// They are found in the same pass as the phrases of the rules. Upper and lower case differ, as in names.
/// </summary>
internal sealed class AcceptedWords
{
    private readonly PhraseSet? phrases;

    /// <summary>Registers the configuration's <c>accept</c>.</summary>
    public AcceptedWords(ImmutableArray<string> words, PhraseTrieBuilder builder)
    {
        if (words.IsEmpty) return;
        phrases = builder.NewSet();
        foreach (var word in words)
            phrases.Add(word, PhraseCase.Exact);
    }

    /// <summary>Takes off the diagnostics inside accepted words; those of the tool itself stay.</summary>
    public IReadOnlyList<Diagnostic> Filter(Article article, PhraseHits hits, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (phrases is null || diagnostics.Count == 0 || hits.Of(phrases).IsEmpty) return diagnostics;
        var (ranges, furthest) = RangesOf(article, hits.Of(phrases));
        return [.. diagnostics.Where(diagnostic => BuiltInRules.IsOwn(diagnostic.RuleId) || !IsInside(ranges, furthest, diagnostic.Range))];
    }

    /// <summary>Source ranges by start, and for each the furthest end of it and those before it.</summary>
    private static (TextRange[] Ranges, int[] Furthest) RangesOf(Article article, ReadOnlySpan<PhraseHit> hits)
    {
        var ranges = new TextRange[hits.Length];
        for (var index = 0; index < hits.Length; index++)
            ranges[index] = article.Blocks[hits[index].Block].Map.ToSource(hits[index].Range);
        Array.Sort(ranges);
        var furthest = new int[ranges.Length];
        for (var index = 0; index < ranges.Length; index++)
            furthest[index] = Math.Max(ranges[index].End, index == 0 ? 0 : furthest[index - 1]);
        return (ranges, furthest);
    }

    /// <summary>Of the ranges that start no later, one holds the diagnostic if the furthest end does.</summary>
    private static bool IsInside(TextRange[] ranges, int[] furthest, TextRange range)
    {
        var index = Array.BinarySearch(ranges, new TextRange(range.Start, int.MaxValue));
        var last = (index >= 0 ? index : ~index) - 1;
        return last >= 0 && furthest[last] >= range.End;
    }
}
