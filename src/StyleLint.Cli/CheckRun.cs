using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Cli;

/// <summary>One check of many articles, of which no more results are held than wait for an earlier one.</summary>
/// <param name="jobs">The articles.</param>
/// <param name="threads">How many to read at once.</param>
/// <param name="known">What need not be told, or null.</param>
/// <param name="changes">The lines of which alone is told, or null.</param>
/// <param name="timings">Told what each stage and rule costs, or null.</param>
internal sealed class CheckRun(IReadOnlyList<ArticleJob> jobs, int threads, BaselineFile? known, SinceFilter? changes, Timings? timings)
{
    /// <summary>How many articles there are.</summary>
    public int Count => jobs.Count;

    /// <summary>Checks all articles and reports what is new, in their order.</summary>
    /// <param name="reporter">Takes the diagnostics.</param>
    /// <param name="progress">Told of each article, or null.</param>
    public ReportSummary Report(IReporter reporter, Progress? progress)
    {
        var summary = ReportSummary.Empty;
        OrderedRun.Each(jobs, threads, job => job.Check(timings), Take, progress);
        reporter.Complete(summary);
        return summary;

        void Take(ArticleJob job, FileDiagnostics file)
        {
            using var lap = Timings.Measure(timings, "write the report");
            var rest = New(job, file);
            summary = summary.Plus(rest);
            reporter.Report(rest);
        }
    }

    /// <summary>Checks all articles and has a baseline take what is found.</summary>
    public void TakeAll(BaselineFile baseline, Progress? progress) =>
        OrderedRun.Each(jobs, threads, job => job.Check(timings), (job, file) => baseline.Take(job.Path, file), progress);

    private FileDiagnostics New(ArticleJob job, FileDiagnostics file)
    {
        var unknown = known?.New(job.Path, file) ?? file;
        return changes?.New(job.Path, unknown) ?? unknown;
    }
}
