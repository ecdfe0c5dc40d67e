using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using StyleLint.Cli.Archives;
using StyleLint.Cli.Fixing;
using StyleLint.Cli.Watching;
using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Cli;

/// <summary><c>style-lint check</c>: checks articles and reports what it finds.</summary>
internal sealed class CheckCommand : Command
{
    private readonly Shell shell;
    private readonly Argument<string[]> paths = CommonOptions.Paths();
    private readonly Option<string[]> format = ReportTargets.Option();
    private readonly Option<string?> output = CommonOptions.Output("Write the report to this file, whole or not at all; for several formats, write ‘--format FORMAT=FILE’.");
    private readonly Option<string?> config = CommonOptions.Config();
    private readonly Option<string> failOn = CommonOptions.Choice("--fail-on", "The least severity that makes the exit code 1.", "warning", "error", "suggestion");
    private readonly Option<string?> stdinName = CommonOptions.StdinName();
    private readonly Option<string> color = CommonOptions.Color();
    private readonly Option<bool> jsonLines = new("--stdin-jsonl") { Description = "Read one JSON object with ‘path’ and ‘text’ a line from standard input, and answer each with one." };
    private readonly Option<bool> fix = new("--fix") { Description = "Correct what is safe to correct, and report what is left." };
    private readonly Option<bool> diff = new("--diff") { Description = "Show what ‘--fix’ would change, as a patch, and write nothing; exit code 1 where there is something." };
    private readonly Option<string[]> offer = new("--offer") { HelpName = "rule", Description = "Take the offers of this rule as well, with ‘--fix’ or ‘--diff’; may be repeated.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> since = new("--since") { HelpName = "revision", Description = "Report only what is on lines changed since the branch left this Git revision, such as origin/main." };
    private readonly Option<string?> baseline = new("--baseline") { HelpName = "file", Description = "Report only what this file does not know." };
    private readonly Option<bool> updateBaseline = new("--baseline-update") { Description = "Write what is found now into the file of ‘--baseline’ instead of reporting it." };
    private readonly Option<bool> watch = new("--watch") { Description = "Go on until Ctrl+C: check again what changes, and keep the reports up to date." };
    private readonly Option<int> threads = CommonOptions.Threads();
    private readonly Option<bool> timed = new("--timings") { Description = "Say on standard error where the time went, by stage and by rule." };
    private readonly Option<bool> statistics = new("--statistics") { Description = "End the text report with the number of diagnostics of each rule." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "Say nothing where nothing was found." };

    public CheckCommand(Shell shell)
        : base("check", "Check articles against their stylebooks.")
    {
        this.shell = shell;
        Add(paths);
        foreach (var option in new Option[] { format, output, config, failOn, stdinName, fix, diff, offer, jsonLines, since, baseline, updateBaseline, watch, color, threads, statistics, quiet, timed }) Add(option);
        Validators.Add(RejectContradictions);
        SetAction(Run);
    }

    private void RejectContradictions(CommandResult result)
    {
        // The library reports those itself, and has no value to look at.
        if (result.Children.OfType<OptionResult>().Any(HasWrongNumber)) return;
        var targets = Targets(result, result.AddError);
        // No target: the format was left to its default, which is not read yet.
        if (result.GetValue(statistics) && targets.Length > 0 && targets.All(static target => target.Format != "text")) result.AddError("‘--statistics’ belongs to the text report. Add ‘--format text’.");
        var updates = result.GetValue(updateBaseline);
        if (updates && result.GetValue(baseline) is null) result.AddError("‘--baseline-update’ needs the file to write: ‘--baseline FILE’.");
        if (updates && result.GetValue(since) is not null) result.AddError("‘--baseline-update’ takes everything that is found; ‘--since’ leaves most of it out. Use one of the two.");
        RejectWith(result, fix, "corrects whole articles", diff, since, baseline);
        RejectWith(result, diff, "shows what would change", format, output, since, baseline);
        RejectWith(result, watch, "reads and reports, again and again,", fix, diff, updateBaseline, statistics, timed);
        if (result.GetValue(watch) && (result.GetValue(paths) ?? []).Contains("-")) result.AddError("‘--watch’ follows files; the text on standard input is none.");
        if (result.GetValue(watch) && targets.FirstOrDefault(static target => target is { File: null, Format: not "text" }) is { } printed)
            result.AddError($"‘--watch’ prints text, and keeps other reports in files: ‘--format {printed.Format}=FILE’.");
        if (result.GetResult(offer) is not null && !result.GetValue(fix) && !result.GetValue(diff)) result.AddError("‘--offer’ needs ‘--fix’ or ‘--diff’.");
        if (result.GetValue(jsonLines))
            foreach (var other in new Option[] { format, output, stdinName, fix, diff, offer, since, baseline, updateBaseline, watch, statistics, timed })
                if (result.GetResult(other) is { Implicit: false }) result.AddError($"‘--stdin-jsonl’ has its own form of answer and cannot be used with ‘{other.Name}’.");
        if (result.GetValue(jsonLines) && result.GetValue(paths) is { Length: > 0 }) result.AddError("‘--stdin-jsonl’ reads articles from standard input; leave the paths out.");
        if (result.GetValue(since) is not null && (result.GetValue(paths) ?? []).Contains("-")) result.AddError("‘--since’ compares files; the text on standard input is none.");
    }

    private static bool HasWrongNumber(OptionResult option) =>
        !option.Implicit && (option.Tokens.Count < option.Option.Arity.MinimumNumberOfValues || option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues);

    private static void RejectWith(CommandResult result, Option<bool> option, string why, params Option[] others)
    {
        if (!result.GetValue(option)) return;
        foreach (var other in others)
            if (result.GetResult(other) is { Implicit: false })
                result.AddError($"‘{option.Name}’ {why} and cannot be used with ‘{other.Name}’.");
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(jsonLines)) return AnswerLines(parsed);
        if (parsed.GetValue(watch)) return Watch(parsed);
        BaselineFile? known = null;
        if (parsed.GetValue(baseline) is { } file && (known = BaselineFile.Open(shell, file, parsed.GetValue(updateBaseline))) is null) return ExitCode.Failed;
        var timings = parsed.GetValue(timed) ? new Timings() : null;
        var batch = Open(parsed, timings);
        if (batch.HasFailed) return ExitCode.Failed;
        var targets = Targets(parsed.CommandResult, static _ => { });
        if (ReportTargets.ClashOf(targets, batch.Jobs) is { } clash) return shell.Fail(clash);
        var changes = parsed.GetValue(since) is { } revision ? new SinceFilter(revision) : null;
        changes?.Open(batch.Jobs.Select(static job => job.Path));

        if (parsed.GetValue(fix) || parsed.GetValue(diff)) return Fix(parsed, targets, batch, timings);
        var run = new CheckRun(batch.Jobs, parsed.GetValue(threads), known, changes, timings);
        if (known is not null && parsed.GetValue(updateBaseline)) return Update(known, run);
        var prints = targets.Any(static target => target.File is null);
        // Between lines on a terminal, progress would only be in the way.
        var progress = prints && shell.IsOutTerminal ? null : Progress.On(shell, run.Count);
        var summary = Deliver(parsed, targets, batch, shell.WriteOut, reports => run.Report(reports, progress));
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

    private int Watch(ParseResult parsed)
    {
        if (parsed.GetValue(config) is { } file && !File.Exists(shell.FullPath(file))) return shell.Fail($"style-lint: The configuration ‘{file}’ does not exist.");
        if (parsed.GetValue(stdinName) is not null) return shell.Fail("style-lint: ‘--stdin-filename’ needs the argument ‘-’.");
        using var stopping = new CancellationTokenSource();
        using var signals = shell.OnStop(stopping.Cancel);
        var targets = Targets(parsed.CommandResult, static _ => { });
        var request = new WatchRequest
        {
            Paths = [.. parsed.GetValue(paths) ?? []],
            Config = parsed.GetValue(config),
            Targets = targets,
            Style = StyleOf(parsed, targets),
            Threads = parsed.GetValue(threads),
            Baseline = parsed.GetValue(baseline),
            Since = parsed.GetValue(since),
        };
        using var run = new WatchRun(shell, request, stopping.Token);
        return run.Run();
    }

    private ReportStyle StyleOf(ParseResult parsed, IReadOnlyList<ReportTarget> targets)
    {
        var prints = targets.Any(static target => target.File is null);
        return new ReportStyle(shell.UsesColor(parsed.GetRequiredValue(color), shell.IsOutTerminal && prints), parsed.GetValue(quiet), parsed.GetValue(statistics));
    }

    private int AnswerLines(ParseResult parsed)
    {
        if (parsed.GetValue(config) is { } file && !File.Exists(shell.FullPath(file))) return shell.Fail($"style-lint: The configuration ‘{file}’ does not exist.");
        using var archive = new ArchiveRun(shell, parsed.GetValue(config), parsed.GetValue(threads));
        if (archive.Answer() is not { } summary || archive.HasFailed) return ExitCode.Failed;
        return HasFailing(summary, parsed.GetRequiredValue(failOn)) ? ExitCode.Found : ExitCode.Clean;
    }

    /// <summary>With a piped text, standard output belongs to the fixed text and the report goes to standard error.</summary>
    private int Fix(ParseResult parsed, IReadOnlyList<ReportTarget> targets, ArticleBatch batch, Timings? timings)
    {
        var offers = (parsed.GetValue(offer) ?? []).ToImmutableHashSet(StringComparer.Ordinal);
        if (RejectUnknown(offers, batch)) return ExitCode.Failed;
        var outcomes = OrderedRun.Select(batch.Jobs, parsed.GetValue(threads), job => FixJob.Run(job, offers), Progress.On(shell, batch.Jobs.Count));
        var run = new FixRun(shell, outcomes);
        if (parsed.GetValue(diff))
        {
            run.WriteDiff();
            return run.HasFailed ? ExitCode.Failed : run.HasChanges ? ExitCode.Found : ExitCode.Clean;
        }

        var isPiped = batch.Jobs is [{ Piped: not null }];
        if (isPiped) run.WriteText();
        var left = isPiped ? [outcomes[0].Left] : run.WriteArticles();
        var summary = Deliver(parsed, targets, batch, isPiped ? shell.WriteError : shell.WriteOut, reports => Report(reports, left));
        if (timings is not null) TimingsText.Write(shell.Error, timings);
        return run.HasFailed ? ExitCode.Failed : HasFailing(summary, parsed.GetRequiredValue(failOn)) ? ExitCode.Found : ExitCode.Clean;
    }

    private bool RejectUnknown(ImmutableHashSet<string> offers, ArticleBatch batch)
    {
        var known = batch.Jobs.Select(static job => job.Linter).Distinct().SelectMany(static linter => linter.Rules).Select(static rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var unknown = offers.Where(id => !known.Contains(id)).Order(StringComparer.Ordinal).ToList();
        foreach (var id in unknown) shell.Fail($"style-lint: No rule ‘{id}’ runs here.{NearestNames.Question(id, known)}");
        return unknown.Count > 0;
    }

    private static ReportSummary Report(IReporter reports, FileDiagnostics[] files)
    {
        foreach (var file in files) reports.Report(file);
        var summary = files.Aggregate(ReportSummary.Empty, static (sum, file) => sum.Plus(file));
        reports.Complete(summary);
        return summary;
    }

    private int Update(BaselineFile known, CheckRun run)
    {
        run.TakeAll(known, Progress.On(shell, run.Count));
        known.Write(shell);
        return ExitCode.Clean;
    }

    /// <summary>Reports file by file while the run goes on.</summary>
    private ReportSummary Deliver(ParseResult parsed, IReadOnlyList<ReportTarget> targets, ArticleBatch batch, Action<Action<Stream>> writeOut, Func<IReporter, ReportSummary> report)
    {
        var style = StyleOf(parsed, targets);
        var summary = ReportSummary.Empty;
        writeOut(output =>
        {
            using var reports = new OpenReports(targets, output, style, batch);
            summary = report(reports);
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
