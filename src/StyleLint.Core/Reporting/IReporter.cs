using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>
/// Writes what a run finds, file by file, so that a long run shows results early and holds none of them in memory.
/// A reporter serves one run and is used by one thread.
/// </summary>
public interface IReporter
{
    /// <summary>Writes the diagnostics of one file. Called once a file, in the order in which files are reported.</summary>
    void Report(FileDiagnostics file);

    /// <summary>Writes what stands behind the last file. Called once, at the end.</summary>
    void Complete(ReportSummary summary);
}
