using System.Collections.Frozen;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Works;

/// <summary>Newspapers and works of reference in italics.</summary>
/// <param name="names">Their names: the option <c>names</c>.</param>
internal sealed class MarkedNameAspect(FrozenSet<string> names)
{
    /// <summary>Reads a page.</summary>
    public static MarkedNameAspect From(RuleOptions options) => new(options.List("names").Select(static name => name.Text).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Reports each that is set in italics.</summary>
    public void Look(Article article, Rule rule, Findings findings)
    {
        var known = names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var prose in article.Blocks)
        {
            if (!rule.Reads(prose.Kind)) continue;
            bool? isMostlyItalic = null;
            foreach (var zone in prose.Zones)
            {
                if (zone.Kind != ZoneKind.Emphasis || IsCited(prose, zone.Range) || (isMostlyItalic ??= IsMostlyItalic(prose))) continue;
                var name = WorkTitle.Trim(prose, zone.Range);
                if (!known.Contains(prose.Text.AsSpan()[name.Start..name.End]) || rule.Skips(prose, name)) continue;
                findings.Report(rule, prose, name, rule.Say(prose.Text[name.Start..name.End]), WorkMarks.ToPlain(rule, article, prose, name));
            }
        }
    }

    /// <summary>“… Repay the Piper,” <c>*The Washington Post*</c>, Dec. 7”: a citation, not a sentence.</summary>
    private static bool IsCited(Prose prose, TextRange range)
    {
        var before = prose.TokenFrom(range.Start) - 1;
        return before >= 0 && prose.Text[prose.Tokens[before].Start] is ',' or '”' or '"';
    }

    /// <summary>A note in italics, parted by links.</summary>
    private static bool IsMostlyItalic(Prose prose)
    {
        var italic = 0;
        foreach (var zone in prose.Zones)
            if (zone.Kind == ZoneKind.Emphasis)
                italic += zone.Range.Length;
        return italic * 2 > prose.Text.Length;
    }
}
