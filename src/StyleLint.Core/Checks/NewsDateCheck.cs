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
    private static readonly AspectTable<DateAspect> Aspects = new(
        ("impossible", static _ => CalendarAspects.LookForImpossible),
        ("weekday-of-date", static _ => CalendarAspects.LookAtWrittenYear),
        ("weekday-of-near-date", static _ => CalendarAspects.LookAtNearYear),
        ("future-report", ReportAspect.From),
        ("date-within-week", static _ => WeekAspects.LookForDateWithinWeek),
        ("weekday-and-date", static _ => WeekAspects.LookForBoth),
        ("current-year", static _ => WeekAspects.LookForCurrentYear),
        ("comma-after-year", static _ => WeekAspects.LookForComma),
        ("shifted-weekday", static _ => RelativeAspects.LookForShifted),
        ("relative-day", static _ => RelativeAspects.LookForRelativeDay),
        ("time-twice", static _ => TimeAspects.LookForTwice),
        ("twelve", static _ => TimeAspects.LookForTwelve));

    private readonly ImmutableArray<(Rule Rule, DateAspect Look)> aspects;

    public NewsDateCheck(ImmutableArray<Rule> rules, List<Problem> problems) => aspects = Aspects.Read(rules, problems);

    public override void Run(Article article, PhraseHits hits, Findings findings)
    {
        if (aspects.IsEmpty) return;
        var labels = LabelsOf(article);
        foreach (var date in NewsDateFinder.Find(article))
        {
            if (labels.Overlaps(date.Prose.Map.ToSource(date.Range))) continue;
            foreach (var (rule, look) in aspects)
                using (findings.Time(rule))
                    if (rule.Reads(date.Prose.Kind) && look(date) is { } finding && !rule.Skips(date.Prose, finding.Range))
                        Report(article, rule, date, finding, findings);
        }
    }

    /// <summary>Where the labels and dates of notices and of the original story stand in the source: they are judged with the notices.</summary>
    private static RangeIndex LabelsOf(Article article)
    {
        var labels = new List<TextRange>();
        if (article.Original is { } original) labels.Add(original.Prose.Map.ToSource(original.Label));
        foreach (var notice in article.Notices)
        {
            if (notice.Label is { } label) labels.Add(notice.Prose.Map.ToSource(label));
            if (notice.DateRange is { } date) labels.Add(notice.Prose.Map.ToSource(date));
        }

        return new RangeIndex(labels);
    }

    private static void Report(Article article, Rule rule, NewsDate date, DateFinding finding, Findings findings)
    {
        var message = rule.Say(date.Prose.Text[finding.Range.Start..finding.Range.End], finding.Use);
        var fix = finding.Replacement is { } text ? ProseFix.Replace(rule.Page.Fix, article, date.Prose, finding.Range, text, $"Write ‘{text}’.") : null;
        findings.Report(rule, date.Prose, finding.Range, message, fix);
    }
}
