using System.Collections.Concurrent;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Files;
using StyleLint.Reporting;

namespace StyleLint.Cli.Archives;

/// <summary>
/// <c>check --stdin-jsonl</c>: an article a line in, an answer a line out, in order and as soon as it is known. It holds no
/// more than a few lines for each thread, however long the archive is.
/// </summary>
internal sealed class ArchiveRun : IDisposable
{
    private const int LinesPerThread = 4;

    /// <summary>JSON may write each byte of an article as an escape of six.</summary>
    private const int LongestLine = 6 * ArticleFile.MaximumBytes;

    private readonly Shell shell;
    private readonly Linters linters;
    private readonly TaskFactory<ArchiveAnswer> factory;
    private readonly BlockingCollection<Task<ArchiveAnswer>> answers;
    private readonly CancellationTokenSource end = new();

    /// <summary>Prepares a run.</summary>
    /// <param name="shell">Where the command runs.</param>
    /// <param name="config">The value of <c>--config</c>.</param>
    /// <param name="threads">How many articles to check at once.</param>
    public ArchiveRun(Shell shell, string? config, int threads)
    {
        this.shell = shell;
        linters = new Linters(new ConfigurationFinder(shell.Folder, config));
        factory = new TaskFactory<ArchiveAnswer>(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler);
        answers = new BlockingCollection<Task<ArchiveAnswer>>(threads * LinesPerThread);
    }

    /// <summary>A file that has the folder's own configuration.</summary>
    private string Unnamed => Path.Combine(shell.Folder, "article.md");

    /// <summary>Whether a line could not be read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Answers every line.</summary>
    /// <returns>What was found, or null where a configuration or a page is wrong; the shell has been told.</returns>
    public ReportSummary? Answer()
    {
        linters.For(Unnamed);
        if (linters.Problems.Count > 0) return Reject();
        var reading = Task.Factory.StartNew(ReadLines, end.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var summary = ReportSummary.Empty;
        foreach (var answer in answers.GetConsumingEnumerable())
        {
            var known = answer.GetAwaiter().GetResult();
            Write(known);
            HasFailed |= known.File is null;
            if (known.File is { } found) summary = summary.Plus(found);
        }

        reading.GetAwaiter().GetResult();
        return linters.Problems.Count > 0 ? Reject() : summary;
    }

    public void Dispose()
    {
        end.Cancel();
        end.Dispose();
        answers.Dispose();
    }

    private ReportSummary? Reject()
    {
        shell.Fail(linters.Problems);
        return null;
    }

    private void ReadLines()
    {
        try
        {
            using var input = shell.OpenInput();
            var lines = new ArchiveLines(input, LongestLine);
            for (var number = 1L; lines.TryRead(out var line); number++) Enqueue(line, number);
        }
        finally
        {
            answers.CompleteAdding();
        }
    }

    private void Enqueue(byte[]? line, long number) => answers.Add(factory.StartNew(() => Check(line, number)), end.Token);

    private ArchiveAnswer Check(byte[]? line, long number)
    {
        if (line is null) return ArchiveAnswer.Of(number, $"The line is longer than {LongestLine / (1024 * 1024)} MB, which no article is.");
        if (ArchiveArticle.Read(line, out var mistake) is not { } article) return ArchiveAnswer.Of(number, mistake);
        var linter = linters.For(FullPathOf(article));
        var source = new SourceText(article.Path, article.Text);
        return ArchiveAnswer.Of(new FileDiagnostics(source, linter.Check(source, null)));
    }

    /// <summary>A path that leaves the folder may name anything on the machine; no configuration is read there.</summary>
    private string FullPathOf(ArchiveArticle article)
    {
        if (article.Path.Contains('\0')) return Unnamed;
        var path = shell.FullPath(article.Path);
        return path.StartsWith(Path.TrimEndingDirectorySeparator(shell.Folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : Unnamed;
    }

    /// <summary>Whoever waits for an answer gets it; while more are ready, they go together.</summary>
    private void Write(ArchiveAnswer answer)
    {
        shell.WriteOut(output =>
        {
            output.Write(answer.Json.Span);
            output.WriteByte((byte)'\n');
        });
        if (answers.Count == 0) shell.Flush();
    }
}
