using System.Globalization;
using StyleLint.Articles;
using StyleLint.Checks.Numbers;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Consistency;

/// <summary>Finds an article that counts in words and in figures: “12 people”, later “twelve people”.</summary>
internal sealed class CountRule
{
    /// <summary>Words for numbers from here on are casual or part of larger amounts.</summary>
    private const int Behind = 100;

    private const int Smallest = 2;

    private readonly Rule rule;
    private readonly NumberPlace place;
    private readonly PhraseSet words;

    /// <summary>From here on all numbers of an article have one form; below, only those of the same number and noun.</summary>
    private readonly int from;

    /// <summary>Reads a page and registers the words.</summary>
    public CountRule(Rule rule, PhraseTrieBuilder trie)
    {
        this.rule = rule;
        place = NumberPlace.From(rule.Options);
        from = rule.Options.Number("from", 11);
        words = trie.NewSet();
        for (var number = Smallest; number < Behind; number++) words.Add(NumberWords.Of(number), PhraseCase.Exact);
    }

    /// <summary>Reports the rarer form of each group.</summary>
    public void Run(Article article, PhraseHits found, Findings findings)
    {
        var hits = found.Of(words);
        if (hits.IsEmpty) return;
        using var lap = findings.Time(rule);
        var groups = new Dictionary<string, List<VariantUse>>(StringComparer.Ordinal);
        Span<bool> values = stackalloc bool[Behind];
        foreach (var hit in hits)
            if (Add(article.Blocks[hit.Block], hit.Range, Smallest + hit.Phrase, CountForm.Words, groups))
                values[Smallest + hit.Phrase >= from ? 0 : Smallest + hit.Phrase] = true;
        if (groups.Count == 0) return;
        foreach (var prose in article.Blocks)
            if (rule.Reads(prose.Kind))
                AddFigures(prose, values, groups);
        foreach (var uses in groups.Values)
            MinorityReport.Of(article, rule, [.. uses.OrderBy(static use => use.Prose.Map.ToSource(use.Range).Start)], findings);
    }

    /// <summary>Only figures that may have a word beside them are worth a look; <paramref name="values"/> has all from the line on at 0.</summary>
    private void AddFigures(Prose prose, ReadOnlySpan<bool> values, Dictionary<string, List<VariantUse>> groups)
    {
        foreach (ref readonly var token in prose.Tokens.AsSpan())
        {
            if (token is not { Kind: TokenKind.Number, Length: 1 or 2 } || !int.TryParse(prose.TextOf(token), NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < Smallest) continue;
            if (values[value >= from ? 0 : value]) Add(prose, new TextRange(token.Start, token.End), value, CountForm.Figures, groups);
        }
    }

    private bool Add(Prose prose, TextRange range, int value, CountForm form, Dictionary<string, List<VariantUse>> groups)
    {
        if (!rule.Reads(prose.Kind)) return false;
        var behind = prose.TokenFrom(range.End);
        if (!place.CountsThings(prose, behind) || prose.SentenceAt(range.Start) is not { } sentence || !NumberPlace.IsSentence(prose.Text, sentence)) return false;
        if (!place.IsFree(prose, prose.TokenFrom(range.Start), sentence.Start) || rule.Skips(prose, range)) return false;
        var noun = prose.Tokens[behind];
        var key = value >= from ? "" : $"{value.ToString(CultureInfo.InvariantCulture)} {prose.TextOf(noun)}";
        if (!groups.TryGetValue(key, out var uses)) groups.Add(key, uses = []);
        uses.Add(new VariantUse((int)form, prose, new TextRange(range.Start, noun.End)));
        return true;
    }
}
