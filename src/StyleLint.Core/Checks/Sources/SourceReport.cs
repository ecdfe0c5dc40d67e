using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Sources;

/// <summary>Reports on sources in the words of a page.</summary>
internal static class SourceReport
{
    /// <summary>Reports a range, unless the page does not read there.</summary>
    public static void At(Prose prose, TextRange range, Rule rule, Findings findings, Severity? severity = null, ImmutableArray<RelatedLocation> related = default)
    {
        if (!rule.Reads(prose.Kind) || rule.Skips(prose, range)) return;
        var message = rule.Say(prose.Text[range.Start..range.End]);
        findings.Add(new Diagnostic(rule.Id, severity ?? rule.Severity, prose.Map.ToSource(range), message, related.IsDefault ? [] : related, null));
    }
}
