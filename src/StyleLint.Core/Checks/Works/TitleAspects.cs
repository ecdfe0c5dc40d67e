using System.Collections.Frozen;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Works;

/// <summary>Titles of works in the marks of another house: italics where the house has quotation marks, or the other way round.</summary>
/// <param name="kinds">Words that tell of a work: the option <c>kinds</c>.</param>
internal sealed class TitleAspects(FrozenSet<string> kinds)
{
    /// <summary>Reads a page.</summary>
    public static TitleAspects From(RuleOptions options) => new(options.List("kinds").Select(static kind => kind.Text).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Reports “the novel <c>*Moonfall Road*</c>”.</summary>
    public void LookForItalics(Article article, Rule rule, Findings findings)
    {
        (string, string)? known = null;
        foreach (var prose in article.Blocks)
        {
            if (!rule.Reads(prose.Kind)) continue;
            foreach (var zone in prose.Zones)
            {
                if (zone.Kind != ZoneKind.Emphasis || Find(prose, zone.Range, rule) is not { } title) continue;
                var marks = known ??= WorkMarks.MarksOf(article);
                findings.Report(rule, prose, title, rule.Say(prose.Text[title.Start..title.End], WorkMarks.Quoted(marks, prose, title)), WorkMarks.ToQuotes(rule, article, prose, title, marks));
            }
        }
    }

    /// <summary>Reports “the novel ‘Moonfall Road’”.</summary>
    public void LookForQuotes(Article article, Rule rule, Findings findings)
    {
        foreach (var quotation in article.Quotations)
        {
            var prose = quotation.Prose;
            if (quotation.Depth > 0 || !rule.Reads(prose.Kind) || prose.IsIn(ZoneKind.Emphasis, quotation.Range) || Find(prose, quotation.Range, rule) is not { } title) continue;
            var found = prose.Text[title.Start..title.End];
            findings.Report(rule, prose, quotation.Range, rule.Say(found, $"*{found}*"), WorkMarks.ToItalics(rule, article, prose, quotation.Range));
        }
    }

    private TextRange? Find(Prose prose, TextRange marked, Rule rule)
    {
        var title = WorkTitle.Trim(prose, marked);
        return !title.IsEmpty && WorkTitle.IsTitle(prose, title) && !rule.Skips(prose, title) && WorkTitle.KindBeside(prose, marked, kinds) is not null ? title : null;
    }
}
