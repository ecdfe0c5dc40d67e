using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Datelines;

/// <summary>Whether an article of its section has a dateline, where the house asks for that.</summary>
internal static class DatelinePresence
{
    public static void Look(Article article, DatelineHouse house, Rule rule, Findings findings)
    {
        if (article.Dateline is { } dateline) LookForForbidden(article, dateline, house, rule, findings);
        else if ((house.IsRequired || IsIn(article, house.RequiredIn)) && !IsIn(article, house.ForbiddenIn)) ReportMissing(article, rule, findings);
    }

    private static void LookForForbidden(Article article, Dateline dateline, DatelineHouse house, Rule rule, Findings findings)
    {
        if (IsIn(article, house.ForbiddenIn))
            findings.Report(rule, dateline.Prose, dateline.Range, "An article of this section has no dateline: take it out.");
        else if (house.HomeCity is { } home && dateline.Places.Length == 1 && NameFolding.Equal(home, dateline.TextOf(dateline.Places[0])))
            findings.Report(rule, dateline.Prose, dateline.Range, $"A story from {home} needs no dateline here: take it out.");
    }

    private static void ReportMissing(Article article, Rule rule, Findings findings)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind != BlockKind.Body || block.Text.Length == 0) continue;
            var word = DatelineWords.WordAt(block.Text, DatelineWords.SkipBlanks(block.Text, 0));
            if (word.IsEmpty) continue;
            findings.Report(rule, block, word, rule.Say(found: ""));
            return;
        }
    }

    private static bool IsIn(Article article, ImmutableArray<string> sections) =>
        article.Sections.Any(section => sections.Contains(section, StringComparer.OrdinalIgnoreCase));
}
