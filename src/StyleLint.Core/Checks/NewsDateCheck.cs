using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks.Dates;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Judges the dates, weekdays and times of the running text.</summary>
internal sealed class NewsDateCheck : Check
{
    private static readonly (string Name, DateAspect Look)[] Aspects =
    [
        ("impossible", CalendarAspects.LookForImpossible),
        ("weekday-of-date", CalendarAspects.LookAtWrittenYear),
        ("weekday-of-near-date", CalendarAspects.LookAtNearYear),
        ("future-report", ReportAspects.Look),
        ("date-within-week", WeekAspects.LookForDateWithinWeek),
        ("weekday-and-date", WeekAspects.LookForBoth),
        ("current-year", WeekAspects.LookForCurrentYear),
        ("comma-after-year", WeekAspects.LookForComma),
        ("shifted-weekday", RelativeAspects.LookForShifted),
        ("relative-day", RelativeAspects.LookForRelativeDay),
        ("time-twice", TimeAspects.LookForTwice),
        ("twelve", TimeAspects.LookForTwelve),
    ];

    private readonly ImmutableArray<(Rule Rule, DateAspect Look)> aspects;

    public NewsDateCheck(ImmutableArray<Rule> rules, List<Problem> problems)
    {
        var found = ImmutableArray.CreateBuilder<(Rule, DateAspect)>();
        foreach (var rule in rules)
        {
            var name = rule.Options.Text("finds");
            var known = Aspects.FirstOrDefault(aspect => aspect.Name == name).Look;
            if (known is not null) found.Add((rule, known));
            else problems.Add(new Problem(rule.Page.Source, rule.Page.Check.Range, $"‘finds’ must be one of {string.Join(", ", Aspects.Select(static aspect => $"‘{aspect.Name}’"))}."));
            rule.Options.RejectUnread();
        }

        aspects = found.ToImmutable();
    }

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        if (aspects.IsEmpty) return;
        foreach (var date in NewsDateFinder.Find(article))
        {
            if (IsLabel(article, date)) continue;
            foreach (var (rule, look) in aspects)
                if (rule.Reads(date.Prose.Kind) && look(date) is { } finding && !rule.Skips(date.Prose, finding.Range))
                    Report(article, rule, date, finding, findings);
        }
    }

    /// <summary>The dates of notices and of the original story are judged with the notices.</summary>
    private static bool IsLabel(Article article, NewsDate date)
    {
        if (article.Original is { } original && SourceOverlaps(original.Prose, original.Label, date)) return true;
        foreach (var notice in article.Notices)
            if ((notice.Label is { } label && SourceOverlaps(notice.Prose, label, date)) || (notice.DateRange is { } range && SourceOverlaps(notice.Prose, range, date)))
                return true;
        return false;
    }

    private static bool SourceOverlaps(Prose prose, TextRange range, NewsDate date) => prose.Map.ToSource(range).Overlaps(date.Prose.Map.ToSource(date.Range));

    private static void Report(Article article, Rule rule, NewsDate date, DateFinding finding, Findings findings)
    {
        var message = rule.Page.Message
            .Replace("{found}", date.Prose.Text[finding.Range.Start..finding.Range.End], StringComparison.Ordinal)
            .Replace("{use}", finding.Use, StringComparison.Ordinal);
        var fix = finding.Replacement is { } text ? ProseFix.Replace(rule.Page.Fix, article, date.Prose, finding.Range, text, $"Write ‘{text}’.") : null;
        findings.Report(rule, date.Prose, finding.Range, message, fix);
    }
}
