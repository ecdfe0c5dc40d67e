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
        : this(targets, output, style, new Lazy<IReadOnlyList<RuleDescription>>(() => RuleDescriptions.Of(batch.Jobs)), null)
    {
    }

    /// <summary>Opens the reports of files alone; all or none.</summary>
    /// <param name="targets">Which, and where to.</param>
    /// <param name="style">How they are written.</param>
    /// <param name="rules">The rules that run, for the formats that carry them.</param>
    /// <param name="memory">What reports of these rules have in common.</param>
    public OpenReports(IEnumerable<ReportTarget> targets, ReportStyle style, Lazy<IReadOnlyList<RuleDescription>> rules, SarifMemory? memory)
        : this(targets, Stream.Null, style, rules, memory)
    {
    }

    private OpenReports(IEnumerable<ReportTarget> targets, Stream output, ReportStyle style, Lazy<IReadOnlyList<RuleDescription>> rules, SarifMemory? memory)
    {
        try
        {
            foreach (var target in targets) reports.Add(OpenReport.Open(target, output, style, rules, memory));
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
