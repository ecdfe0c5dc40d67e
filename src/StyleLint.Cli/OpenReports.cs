using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Cli;

/// <summary>All reports of a run, written side by side. Files get into their places together, when all are whole.</summary>
internal sealed class OpenReports : IReporter, IDisposable
{
    private readonly List<OpenReport> reports = [];

    /// <summary>Opens the reports; all or none.</summary>
    /// <param name="targets">Which, and where to.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="style">How they are written.</param>
    /// <param name="batch">The articles, whose rules some formats describe.</param>
    public OpenReports(IEnumerable<ReportTarget> targets, Stream output, ReportStyle style, ArticleBatch batch)
    {
        var rules = new Lazy<IReadOnlyList<RuleDescription>>(() => RuleDescriptions.Of(batch.Jobs));
        try
        {
            foreach (var target in targets) reports.Add(OpenReport.Open(target, output, style, rules));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Report(FileDiagnostics file)
    {
        foreach (var report in reports) report.Reporter.Report(file);
    }

    /// <inheritdoc/>
    public void Complete(ReportSummary summary)
    {
        foreach (var report in reports) report.Complete(summary);
        foreach (var report in reports) report.Commit(summary);
    }

    /// <summary>Takes away the files that were not committed.</summary>
    public void Dispose()
    {
        foreach (var report in reports) report.Dispose();
    }
}
