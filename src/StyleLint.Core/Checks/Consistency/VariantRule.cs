using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Consistency;

/// <summary>One page that lists forms of which an article may use only one.</summary>
internal sealed class VariantRule
{
    private readonly Rule rule;
    private readonly PhraseSet phrases;

    /// <summary>The group of each phrase, and its form in the group.</summary>
    private readonly ImmutableArray<(int Group, int Form)> places;

    private VariantRule(Rule rule, PhraseSet phrases, ImmutableArray<(int Group, int Form)> places)
    {
        this.rule = rule;
        this.phrases = phrases;
        this.places = places;
    }

    /// <summary>Reads <c>variants</c>: a list of lists of forms. Inflections are groups of their own.</summary>
    public static VariantRule Read(Rule rule, PhraseTrieBuilder trie)
    {
        // A possessive is the same name.
        var phrases = trie.NewSet(PhraseEdge.Apostrophe);
        var places = ImmutableArray.CreateBuilder<(int, int)>();
        var node = rule.Options.Find("variants", out var source);
        if (node is not DataList { Items.Length: > 0 } groups)
        {
            rule.Options.Report(source ?? rule.Page.Source, node ?? rule.Page.Check, "A ‘consistency’ rule needs the key ‘variants’ with lists of forms: ‘- [Zelensky, Zelenskyy]’.");
            return new VariantRule(rule, phrases, []);
        }

        for (var group = 0; group < groups.Items.Length; group++)
            ReadGroup(rule, source!, groups.Items[group], group, phrases, places);
        return new VariantRule(rule, phrases, places.ToImmutable());
    }

    /// <summary>Reports every form but the most frequent one; of two as frequent the one that comes first stays.</summary>
    public void Run(Article article, PhraseHits found, Findings findings)
    {
        using var lap = findings.Time(rule);
        var hits = found.Of(phrases);
        if (hits.Length < 2) return;
        var uses = new Dictionary<int, List<VariantUse>>();
        foreach (var hit in hits)
        {
            var prose = article.Blocks[hit.Block];
            if (!rule.Reads(prose.Kind) || rule.Skips(prose, hit.Range)) continue;
            var (group, form) = places[hit.Phrase];
            if (!uses.TryGetValue(group, out var list)) uses.Add(group, list = []);
            list.Add(new VariantUse(form, prose, hit.Range));
        }

        foreach (var list in uses.Values) MinorityReport.Of(article, rule, list, findings);
    }

    private static void ReadGroup(Rule rule, SourceText source, DataNode node, int group, PhraseSet phrases, ImmutableArray<(int, int)>.Builder places)
    {
        if (node is not DataList { Items.Length: > 1 } forms || !forms.Items.All(static item => item is DataScalar { Text.Length: > 0 }))
        {
            rule.Options.Report(source, node, "Write at least two forms: ‘[Zelensky, Zelenskyy]’.");
            return;
        }

        for (var form = 0; form < forms.Items.Length; form++)
        {
            phrases.Add(((DataScalar)forms.Items[form]).Text, PhraseCase.Ignore);
            places.Add((group, form));
        }
    }
}
