using System.Collections.Concurrent;
using System.CommandLine;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;

namespace StyleLint.Cli;

/// <summary><c>style-lint sources</c>: the ledger of who is cited, and how, that an editor signs off.</summary>
internal sealed class SourcesCommand : Command
{
    private readonly Shell shell;
    private readonly Argument<string[]> paths = CommonOptions.Paths();
    private readonly Option<string> format = CommonOptions.Choice("--format", "How to print the ledger.", "text", "json", "csv", "markdown");
    private readonly Option<string?> output = CommonOptions.Output("Write the ledger to this file, whole or not at all.");
    private readonly Option<string?> config = CommonOptions.Config();
    private readonly Option<string?> stdinName = CommonOptions.StdinName();
    private readonly Option<int> threads = CommonOptions.Threads();

    public SourcesCommand(Shell shell)
        : base("sources", "List who is cited in articles, and how.")
    {
        this.shell = shell;
        Add(paths);
        foreach (var option in new Option[] { format, output, config, stdinName, threads }) Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var batch = ArticleBatch.Open(shell, parsed.GetValue(paths) ?? [], parsed.GetValue(config), parsed.GetValue(stdinName));
        if (batch.HasFailed) return ExitCode.Failed;

        var problems = new ConcurrentBag<Problem>();
        var progress = Progress.On(shell, batch.Jobs.Count);
        var ledgers = OrderedRun.Select(batch.Jobs, parsed.GetValue(threads), job => Read(job, problems), progress).OfType<SourceLedger>().ToList();
        var text = LedgerText.Write(parsed.GetRequiredValue(format), ledgers);
        void Deliver(Stream stream)
        {
            using var writer = Shell.Utf8(stream);
            writer.Write(text);
        }

        if (parsed.GetValue(output) is { } file) AtomicFile.Write(shell.FullPath(file), Deliver);
        else shell.Out.Write(text);
        return problems.IsEmpty ? ExitCode.Clean : shell.Fail(problems.OrderBy(problem => problem.Source.Path, StringComparer.Ordinal));
    }

    private static SourceLedger? Read(ArticleJob job, ConcurrentBag<Problem> problems)
    {
        var ledger = job.Sources(out var problem);
        if (problem is not null) problems.Add(problem);
        return ledger;
    }
}
