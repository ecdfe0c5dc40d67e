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
        var places = PlacesOf(article, hits.Of(phrases));
        return [.. diagnostics.Where(diagnostic => BuiltInRules.IsOwn(diagnostic.RuleId) || !places.Holds(diagnostic.Range))];
    }

    private static RangeIndex PlacesOf(Article article, ReadOnlySpan<PhraseHit> hits)
    {
        var ranges = new TextRange[hits.Length];
        for (var index = 0; index < hits.Length; index++)
            ranges[index] = article.Blocks[hits[index].Block].Map.ToSource(hits[index].Range);
        return new RangeIndex(ranges);
    }
}
