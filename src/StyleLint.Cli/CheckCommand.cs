using System.CommandLine;
using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Cli;

/// <summary><c>style-lint check</c>: checks articles and reports what it finds.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Shell shell;
    private readonly Argument<string[]> paths = CommonOptions.Paths();
    private readonly Option<string> format = CommonOptions.Choice("--format", "How to report.", "text", "json", "sarif");
    private readonly Option<string?> output = new("--output") { HelpName = "file", Description = "Write the report to this file, whole or not at all." };
    private readonly Option<string?> config = CommonOptions.Config();
    private readonly Option<string> failOn = CommonOptions.Choice("--fail-on", "The least severity that makes the exit code 1.", "warning", "error", "suggestion");
    private readonly Option<string?> stdinName = CommonOptions.StdinName();
    private readonly Option<string> color = CommonOptions.Color();
    private readonly Option<int> threads = CommonOptions.Threads();
    private readonly Option<bool> timed = new("--timings") { Description = "Say on standard error where the time went, by stage and by rule." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Say nothing where nothing was found." };

    public CheckCommand(Shell shell)
        : base("check", "Check articles against their stylebooks.")
    {
        this.shell = shell;
        Add(paths);
        foreach (var option in new Option[] { format, output, config, failOn, stdinName, color, threads, quiet, timed }) Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var timings = parsed.GetValue(timed) ? new Timings() : null;
        var batch = Open(parsed, timings);
        if (batch.HasFailed) return ExitCode.Failed;

        var progress = Progress.On(shell, batch.Jobs.Length);
        var files = OrderedRun.Select(batch.Jobs, parsed.GetValue(threads), job => job.Check(timings), progress);
        var summary = files.Aggregate(ReportSummary.Empty, static (sum, file) => sum.Plus(file));
        if (summary.Total > 0 || !parsed.GetValue(quiet) || parsed.GetRequiredValue(format) != "text")
            using (Timings.Measure(timings, "write the report"))
                Deliver(parsed, batch, files, summary);
        if (timings is not null) TimingsText.Write(shell.Error, timings);
        return HasFailing(summary, parsed.GetRequiredValue(failOn)) ? ExitCode.Found : ExitCode.Clean;
    }

    private ArticleBatch Open(ParseResult parsed, Timings? timings)
    {
        using var lap = Timings.Measure(timings, "start");
        return ArticleBatch.Open(shell, parsed.GetValue(paths) ?? [], parsed.GetValue(config), parsed.GetValue(stdinName));
    }

    private void Deliver(ParseResult parsed, ArticleBatch batch, FileDiagnostics[] files, ReportSummary summary)
    {
        var toFile = parsed.GetValue(output);
        var useColor = shell.UsesColor(parsed.GetRequiredValue(color), shell.IsOutTerminal && toFile is null);
        void Write(Stream stream)
        {
            var reporter = ReporterFor(parsed.GetRequiredValue(format), stream, batch, useColor);
            foreach (var file in files) reporter.Report(file);
            reporter.Complete(summary);
        }

        if (toFile is null) shell.WriteOut(Write);
        else AtomicFile.Write(shell.FullPath(toFile), Write);
    }

    private static IReporter ReporterFor(string format, Stream stream, ArticleBatch batch, bool useColor) => format switch
    {
        "json" => new JsonReporter(stream),
        "sarif" => new SarifReporter(stream, RuleDescriptions.Of(batch.Jobs)),
        _ => new TextReporter(Shell.Utf8(stream), useColor),
    };

    private static bool HasFailing(ReportSummary summary, string failOn) => failOn switch
    {
        "error" => summary.Errors > 0,
        "warning" => summary.Errors + summary.Warnings > 0,
        _ => summary.Total > 0,
    };
}
