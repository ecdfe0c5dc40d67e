using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Numbers;

/// <summary>A number in words that the house writes in figures: “twelve trustees”, “the eleventh hour” where nothing excepts it.</summary>
internal sealed class LargeWordAspect
{
    /// <summary>Words for numbers from here on are casual or part of larger amounts: “a hundred”.</summary>
    private const int Behind = 100;

    private readonly Rule rule;
    private readonly NumberPlace place;
    private readonly PhraseSet phrases;
    private readonly int from;
    private readonly bool isOrdinal;

    /// <summary>Reads a page and registers its words.</summary>
    /// <param name="rule">The page; its option <c>from</c> is the smallest number that the house writes in figures.</param>
    /// <param name="isOrdinal">Whether it is about “twelfth” rather than “twelve”.</param>
    /// <param name="trie">Takes the words.</param>
    public LargeWordAspect(Rule rule, bool isOrdinal, PhraseTrieBuilder trie)
    {
        this.rule = rule;
        this.isOrdinal = isOrdinal;
        place = NumberPlace.From(rule.Options);
        from = Math.Clamp(rule.Options.Number("from", 10), 1, Behind);
        phrases = trie.NewSet();
        for (var number = from; number < Behind; number++) phrases.Add(isOrdinal ? NumberWords.OrdinalOf(number) : NumberWords.Of(number), PhraseCase.Exact);
    }

    /// <summary>Reports the words that count something.</summary>
    public void Run(Article article, PhraseHits hits, Findings findings)
    {
        using var lap = findings.Time(rule);
        var done = (Block: -1, End: 0);
        foreach (var hit in hits.Of(phrases))
        {
            var prose = article.Blocks[hit.Block];
            if (!rule.Reads(prose.Kind) || (hit.Block == done.Block && hit.Range.Start < done.End) || !Counts(prose, hit.Range) || rule.Skips(prose, hit.Range)) continue;
            done = (hit.Block, hit.Range.End);
            var number = from + hit.Phrase;
            var use = isOrdinal ? NumberWords.OrdinalFigureOf(number) : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var found = prose.Text[hit.Range.Start..hit.Range.End];
            findings.Report(rule, prose, hit.Range, rule.Say(found, use), ProseFix.Replace(rule.Page.Fix, article, prose, hit.Range, use, $"Write ‘{use}’."));
        }
    }

    private bool Counts(Prose prose, TextRange range)
    {
        var behind = prose.TokenFrom(range.End);
        var index = prose.TokenFrom(range.Start);
        if (!(isOrdinal ? place.IsBeforeWord(prose, behind) : place.CountsThings(prose, behind))) return false;
        return place.IsFree(prose, index, prose.SentenceStartBefore(range.Start));
    }
}
