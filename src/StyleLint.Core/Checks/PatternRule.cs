using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>One page of the check <c>pattern</c>.</summary>
/// <param name="rule">The page.</param>
/// <param name="regex">What it looks for. It is linear in time or has a time limit.</param>
/// <param name="message">What it says.</param>
/// <param name="use">What to write instead, with <c>$1</c> for groups; null where the page does not say.</param>
/// <param name="gate">Phrases without which the regex cannot match; null where it has to look at every block.</param>
internal sealed class PatternRule(Rule rule, Regex regex, MessageTemplate message, string? use, PhraseSet? gate)
{
    /// <summary>The group that says which part of a match is reported.</summary>
    public const string RangeGroup = "range";

    public void Run(Article article, PhraseHits hits, Findings findings)
    {
        var block = -1;
        try
        {
            if (gate is null)
                for (block = 0; block < article.Blocks.Length; block++) RunOn(article, article.Blocks[block], findings);
            else
                foreach (var hit in hits.Of(gate))
                    if (hit.Block != block)
                        RunOn(article, article.Blocks[block = hit.Block], findings);
        }
        catch (RegexMatchTimeoutException timeout)
        {
            findings.Add(BuiltInRules.PatternTimeout(rule, article, article.Blocks[block], timeout.MatchTimeout));
        }
    }

    private void RunOn(Article article, Prose prose, Findings findings)
    {
        if (!rule.Reads(prose.Kind)) return;
        for (var match = regex.Match(prose.Text); match.Success; match = match.NextMatch())
            Report(article, prose, match, findings);
    }

    private void Report(Article article, Prose prose, Match match, Findings findings)
    {
        var reported = match.Groups[RangeGroup] is { Success: true } group ? group : match;
        var range = new TextRange(reported.Index, reported.Index + reported.Length);
        if (range.IsEmpty || rule.Skips(prose, range)) return;
        var instead = use is null ? null : Wording.FitApostrophes(match.Result(use), reported.ValueSpan);
        if (instead == reported.Value) return;
        findings.Report(rule, prose, range, message.Fill(name => [ValueOf(name, match, reported, instead)]), FixOf(article, prose, range, instead));
    }

    private static string ValueOf(string placeholder, Match match, Capture reported, string? instead) => placeholder switch
    {
        "found" => reported.Value,
        "use" => instead ?? "",
        _ => match.Groups[placeholder].Value,
    };

    private Fix? FixOf(Article article, Prose prose, TextRange range, string? instead) => instead switch
    {
        null => null,
        "" => ProseFix.Delete(rule.Page.Fix, article, prose, range),
        _ => ProseFix.Replace(rule.Page.Fix, article, prose, range, instead, $"Write ‘{instead}’."),
    };
}
