using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Numbers;
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

    /// <summary>Whether only forms behind a figure count, as in “5 percent”.</summary>
    private readonly bool areUnits;

    private VariantRule(Rule rule, PhraseSet phrases, ImmutableArray<(int Group, int Form)> places)
    {
        this.rule = rule;
        this.phrases = phrases;
        this.places = places;
        areUnits = rule.Options.Choice("behind", false, ("figures", true), ("anything", false));
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
            if ((areUnits ? WithFigure(prose, hit.Range) : hit.Range) is not { } range || (areUnits && MayBeHeadline(article, prose, range))) continue;
            var (group, form) = places[hit.Phrase];
            if (!uses.TryGetValue(group, out var list)) uses.Add(group, list = []);
            list.Add(new VariantUse(form, prose, range));
        }

        foreach (var list in uses.Values) MinorityReport.Of(article, rule, list, findings);
    }

    /// <summary>“4.5 percent”: the unit with the figure before it; null where none is, and outside sentences, as lines of tables and headlines have forms of their own.</summary>
    private static TextRange? WithFigure(Prose prose, TextRange unit)
    {
        if (prose.SentenceAt(unit.Start) is not { } sentence || !NumberPlace.IsSentence(prose.Text, sentence)) return null;
        var start = unit.Start;
        while (start > 0 && prose.Text[start - 1] is ' ' or '\u00A0') start--;
        var end = start;
        while (start > 0 && (char.IsAsciiDigit(prose.Text[start - 1]) || (start < end && prose.Text[start - 1] is '.' or ','))) start--;
        return start == end ? null : new TextRange(start, unit.End);
    }

    /// <summary>The first line of an article without a headline may be one that lost its mark-up, and headlines have the short form.</summary>
    private static bool MayBeHeadline(Article article, Prose prose, TextRange range)
    {
        if (article.Headline is not null || prose != article.Blocks[0]) return false;
        var lines = article.Source.Lines;
        var (first, last) = (prose.Map.ToSource(new TextRange(0, 1)).Start, prose.Map.ToSource(new TextRange(prose.Text.Length - 1, prose.Text.Length)).Start);
        var line = lines.PositionOf(first).Line;
        return lines.PositionOf(last).Line > line && lines.PositionOf(prose.Map.ToSource(range).Start).Line == line;
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
