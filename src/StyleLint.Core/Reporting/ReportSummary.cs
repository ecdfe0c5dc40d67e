using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>What a run found, in numbers.</summary>
/// <param name="Files">Articles that were checked, with or without diagnostics.</param>
/// <param name="Errors">Diagnostics of severity <see cref="Severity.Error"/>.</param>
/// <param name="Warnings">Diagnostics of severity <see cref="Severity.Warning"/>.</param>
/// <param name="Suggestions">Diagnostics of severity <see cref="Severity.Suggestion"/>.</param>
/// <param name="Elapsed">How long the run took; null keeps the output the same from run to run.</param>
public sealed record ReportSummary(int Files, int Errors, int Warnings, int Suggestions, TimeSpan? Elapsed = null)
{
    /// <summary>The summary before the first file.</summary>
    public static ReportSummary Empty { get; } = new(0, 0, 0, 0);

    /// <summary>Diagnostics of every severity.</summary>
    public int Total => Errors + Warnings + Suggestions;

    /// <summary>This summary with one more file counted in.</summary>
    public ReportSummary Plus(FileDiagnostics file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (errors, warnings, suggestions) = (Errors, Warnings, Suggestions);
        foreach (var diagnostic in file.Diagnostics)
            switch (diagnostic.Severity)
            {
                case Severity.Error: errors++; break;
                case Severity.Warning: warnings++; break;
                default: suggestions++; break;
            }

        return new ReportSummary(Files + 1, errors, warnings, suggestions, Elapsed);
    }
}
