using StyleLint.Reporting;

namespace StyleLint.Cli;

/// <summary>One report that is being written.</summary>
/// <param name="Reporter">Writes it.</param>
/// <param name="File">Where to; null for standard output.</param>
/// <param name="IsQuiet">Whether nothing is written where nothing was found.</param>
internal sealed record OpenReport(IReporter Reporter, AtomicFile? File, bool IsQuiet) : IDisposable
{
    /// <summary>Opens a report.</summary>
    /// <param name="target">Which, and where to.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="rules">The rules that run, for the formats that carry them.</param>
    /// <param name="memory">What reports of these rules have in common, where there will be more than one.</param>
    public static OpenReport Open(ReportTarget target, Stream output, ReportStyle style, Lazy<IReadOnlyList<RuleDescription>> rules, SarifMemory? memory = null)
    {
        var file = target.File is null ? null : new AtomicFile(target.File);
        var stream = file?.Stream ?? output;
        var withColor = style with { UseColor = style.UseColor && file is null };
        return new OpenReport(ReporterFor(target.Format, stream, withColor, rules, memory), file, style.IsQuiet && target.Format == "text");
    }

    /// <summary>Writes the end.</summary>
    public void Complete(ReportSummary summary)
    {
        if (!IsQuiet || summary.Total > 0) Reporter.Complete(summary);
    }

    /// <summary>Puts a report in a file in its place. A quiet one that found nothing leaves no file.</summary>
    public void Commit(ReportSummary summary)
    {
        if (IsQuiet && summary.Total == 0) return;
        // A writer of JSON flushes when it is disposed, so it goes before its file.
        (Reporter as IDisposable)?.Dispose();
        File?.Commit();
    }

    /// <summary>Takes away a file that was not committed.</summary>
    public void Dispose()
    {
        (Reporter as IDisposable)?.Dispose();
        File?.Dispose();
    }

    private static IReporter ReporterFor(string format, Stream stream, ReportStyle style, Lazy<IReadOnlyList<RuleDescription>> rules, SarifMemory? memory) => format switch
    {
        "json" => new JsonReporter(stream),
        "sarif" when memory is not null => new SarifReporter(stream, memory),
        "sarif" => new SarifReporter(stream, rules.Value),
        "html" => new HtmlReporter(Shell.Utf8(stream), rules.Value),
        "github" => new GitHubReporter(Shell.Utf8(stream)),
        "gitlab" => new GitLabReporter(stream),
        "junit" => new JUnitReporter(Shell.Utf8(stream)),
        "rdjson" => new RdjsonReporter(stream),
        "checkstyle" => new CheckstyleReporter(Shell.Utf8(stream)),
        _ => new TextReporter(Shell.Utf8(stream), style.UseColor, style.WithStatistics),
    };
}
