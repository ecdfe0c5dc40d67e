using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using StyleLint.Cli.Archives;
using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Cli;

/// <summary><c>style-lint check</c>: checks articles and reports what it finds.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Shell shell;
    private readonly Argument<string[]> paths = CommonOptions.Paths();
    private readonly Option<string[]> format = ReportTargets.Option();
    private readonly Option<string?> output = new("--output") { HelpName = "file", Description = "Write the report to this file, whole or not at all; for several formats, write ‘--format FORMAT=FILE’." };
    private readonly Option<string?> config = CommonOptions.Config();
    private readonly Option<string> failOn = CommonOptions.Choice("--fail-on", "The least severity that makes the exit code 1.", "warning", "error", "suggestion");
    private readonly Option<string?> stdinName = CommonOptions.StdinName();
    private readonly Option<string> color = CommonOptions.Color();
    private readonly Option<bool> jsonLines = new("--stdin-jsonl") { Description = "Read one JSON object with ‘path’ and ‘text’ a line from standard input, and answer each with one." };
    private readonly Option<string?> since = new("--since") { HelpName = "revision", Description = "Report only what is on lines changed since the branch left this Git revision, such as origin/main." };
    private readonly Option<string?> baseline = new("--baseline") { HelpName = "file", Description = "Report only what this file does not know." };
    private readonly Option<bool> updateBaseline = new("--baseline-update") { Description = "Write what is found now into the file of ‘--baseline’ instead of reporting it." };
    private readonly Option<int> threads = CommonOptions.Threads();
    private readonly Option<bool> timed = new("--timings") { Description = "Say on standard error where the time went, by stage and by rule." };
    private readonly Option<bool> statistics = new("--statistics") { Description = "End the text report with the number of diagnostics of each rule." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Say nothing where nothing was found." };

    public CheckCommand(Shell shell)
        : base("check", "Check articles against their stylebooks.")
    {
        this.shell = shell;
        Add(paths);
        foreach (var option in new Option[] { format, output, config, failOn, stdinName, jsonLines, since, baseline, updateBaseline, color, threads, statistics, quiet, timed }) Add(option);
        Validators.Add(RejectContradictions);
        SetAction(Run);
    }

    private void RejectContradictions(CommandResult result)
    {
        var targets = Targets(result, result.AddError);
        if (result.GetValue(statistics) && targets.All(static target => target.Format != "text")) result.AddError("‘--statistics’ belongs to the text report. Add ‘--format text’.");
        var updates = result.GetValue(updateBaseline);
        if (updates && result.GetValue(baseline) is null) result.AddError("‘--baseline-update’ needs the file to write: ‘--baseline FILE’.");
        if (updates && result.GetValue(since) is not null) result.AddError("‘--baseline-update’ takes everything that is found; ‘--since’ leaves most of it out. Use one of the two.");
        if (result.GetValue(jsonLines))
            foreach (var other in new Option[] { format, output, stdinName, since, baseline, updateBaseline, statistics, timed })
                if (result.GetResult(other) is { Implicit: false }) result.AddError($"‘--stdin-jsonl’ has its own form of answer and cannot be used with ‘{other.Name}’.");
        if (result.GetValue(jsonLines) && result.GetValue(paths) is { Length: > 0 }) result.AddError("‘--stdin-jsonl’ reads articles from standard input; leave the paths out.");
        if (result.GetValue(since) is not null && (result.GetValue(paths) ?? []).Contains("-")) result.AddError("‘--since’ compares files; the text on standard input is none.");
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(jsonLines)) return AnswerLines(parsed);
        BaselineFile? known = null;
        if (parsed.GetValue(baseline) is { } file && (known = BaselineFile.Open(shell, file, parsed.GetValue(updateBaseline))) is null) return ExitCode.Failed;
        var timings = parsed.GetValue(timed) ? new Timings() : null;
        var batch = Open(parsed, timings);
        if (batch.HasFailed) return ExitCode.Failed;
        var targets = Targets(parsed.CommandResult, static _ => { });
        if (batch.Jobs.FirstOrDefault(job => targets.Any(target => target.File == job.Path.FullPath)) is { } article)
            return shell.Fail($"style-lint: The report would replace ‘{article.Path.Path}’, an article of this run. Name another file.");
        var changes = parsed.GetValue(since) is { } revision ? new SinceFilter(revision) : null;
        changes?.Open(batch.Jobs.Select(static job => job.Path));

        var run = new CheckRun(batch.Jobs, parsed.GetValue(threads), known, changes, timings);
        if (known is not null && parsed.GetValue(updateBaseline)) return Update(known, run);
        var summary = Deliver(parsed, targets, batch, run);
        known?.ReportStale(shell);
        if (timings is not null) TimingsText.Write(shell.Error, timings);
        return HasFailing(summary, parsed.GetRequiredValue(failOn)) ? ExitCode.Found : ExitCode.Clean;
    }

    private ImmutableArray<ReportTarget> Targets(CommandResult result, Action<string> reject) =>
        ReportTargets.Read(shell, result.GetValue(format) ?? [], result.GetValue(output), reject);

    private ArticleBatch Open(ParseResult parsed, Timings? timings)
    {
        using var lap = Timings.Measure(timings, "start");
        return ArticleBatch.Open(shell, parsed.GetValue(paths) ?? [], parsed.GetValue(config), parsed.GetValue(stdinName));
    }

    private int AnswerLines(ParseResult parsed)
    {
        if (parsed.GetValue(config) is { } file && !File.Exists(shell.FullPath(file))) return shell.Fail($"style-lint: The configuration ‘{file}’ does not exist.");
        using var archive = new ArchiveRun(shell, parsed.GetValue(config), parsed.GetValue(threads));
        if (archive.Answer() is not { } summary || archive.HasFailed) return ExitCode.Failed;
        return HasFailing(summary, parsed.GetRequiredValue(failOn)) ? ExitCode.Found : ExitCode.Clean;
    }

    private int Update(BaselineFile known, CheckRun run)
    {
        run.TakeAll(known, Progress.On(shell, run.Count));
        known.Write(shell);
        return ExitCode.Clean;
    }

    /// <summary>Reports file by file while the run goes on.</summary>
    private ReportSummary Deliver(ParseResult parsed, IReadOnlyList<ReportTarget> targets, ArticleBatch batch, CheckRun run)
    {
        var prints = targets.Any(static target => target.File is null);
        var style = new ReportStyle(shell.UsesColor(parsed.GetRequiredValue(color), shell.IsOutTerminal && prints), parsed.GetValue(quiet), parsed.GetValue(statistics));
        var summary = ReportSummary.Empty;
        shell.WriteOut(output =>
        {
            using var reports = new OpenReports(targets, output, style, batch);
            // Between lines on a terminal, progress would only be in the way.
            summary = run.Report(reports, prints && shell.IsOutTerminal ? null : Progress.On(shell, run.Count));
        });
        return summary;
    }

    private static bool HasFailing(ReportSummary summary, string failOn) => failOn switch
    {
        "error" => summary.Errors > 0,
        "warning" => summary.Errors + summary.Warnings > 0,
        _ => summary.Total > 0,
    };
}
