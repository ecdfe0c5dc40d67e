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
            foreach (var zone in prose.Zones)
            {
                if (zone.Kind != ZoneKind.Emphasis || zone.Range.Length == prose.Text.Length) continue;
                var name = WorkTitle.Trim(prose, zone.Range);
                if (!known.Contains(prose.Text.AsSpan()[name.Start..name.End]) || rule.Skips(prose, name)) continue;
                findings.Report(rule, prose, name, rule.Say(prose.Text[name.Start..name.End]), WorkMarks.ToPlain(rule, article, prose, name));
            }
        }
    }
}
