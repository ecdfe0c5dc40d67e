using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Consistency;

/// <summary>Reports the rarer forms of a group and shows the form that the article uses otherwise.</summary>
internal static class MinorityReport
{
    /// <summary>Of forms as frequent as each other the one that comes first stays.</summary>
    /// <param name="article">The article.</param>
    /// <param name="rule">The rule to report for.</param>
    /// <param name="uses">All uses of one group, in the order of the article.</param>
    /// <param name="findings">Receives the diagnostics.</param>
    public static void Of(Article article, Rule rule, List<VariantUse> uses, Findings findings)
    {
        var kept = uses.GroupBy(static use => use.Form).MaxBy(static form => form.Count())!.ToList();
        if (kept.Count == uses.Count) return;
        var line = article.Source.Lines.PositionOf(kept[0].Prose.Map.ToSource(kept[0].Range).Start).Line;
        foreach (var use in uses)
        {
            if (use.Form == kept[0].Form) continue;
            var message = rule.Say(("found", use.Text), ("use", kept[0].Text), ("times", Times(kept.Count)));
            var related = new RelatedLocation(kept[0].Prose.Map.ToSource(kept[0].Range), $"‘{kept[0].Text}’ stands first on line {line}.");
            findings.Report(rule, use.Prose, use.Range, message, fix: null, [related]);
        }
    }

    private static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{CountWords.Of(count)} times",
    };
}
