using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Cli.Watching;

/// <summary>What a watch has to tell.</summary>
/// <param name="All">What is found in all articles, in the order of the report.</param>
/// <param name="Changed">What is found in those that have changed.</param>
internal sealed record WatchNews(IReadOnlyList<FileDiagnostics> All, IReadOnlyList<FileDiagnostics> Changed)
{
    /// <summary>All of it in numbers.</summary>
    public ReportSummary Summary { get; } = All.Aggregate(ReportSummary.Empty, static (sum, file) => sum.Plus(file));
}
