using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Cli.Watching;

/// <summary>The reports of a watch: whole ones in files, and on standard output what has changed. Used by one thread.</summary>
internal sealed class WatchReports
{
    private const int MostAttempts = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Shell shell;
    private readonly WatchRequest request;
    private readonly ImmutableArray<ReportTarget> files;
    private readonly bool prints;
    private ImmutableArray<Linter> linters = [];
    private Lazy<IReadOnlyList<RuleDescription>> rules = new(static () => []);
    private SarifMemory? memory;

    /// <summary>Writes nothing yet.</summary>
    public WatchReports(Shell shell, WatchRequest request)
    {
        this.shell = shell;
        this.request = request;
        files = [.. request.Targets.Where(static target => target.File is not null)];
        prints = request.Targets.Length > files.Length;
    }

    /// <summary>Whether a path is a report, or becomes one.</summary>
    public bool IsOwn(string path) => files.Any(target => AtomicFile.IsOf(path, target.File!));

    /// <summary>Works out what to report, without what the baseline knows.</summary>
    /// <param name="articles">All articles.</param>
    /// <param name="round">What has changed.</param>
    /// <returns>Null where the baseline cannot be read; the shell has been told.</returns>
    public WatchNews? Read(WatchedArticles articles, WatchRound round)
    {
        if (request.Baseline is null) return new WatchNews([.. articles.Found], round.Files);
        if (BaselineFile.Open(shell, request.Baseline, mayBeMissing: false) is not { } known) return null;
        var changed = round.Files.ToHashSet<FileDiagnostics>(ReferenceEqualityComparer.Instance);
        var pairs = articles.Jobs.Zip(articles.Found, (job, file) => (IsChanged: changed.Contains(file), New: known.New(job.Path, file))).ToList();
        return new WatchNews([.. pairs.Select(static pair => pair.New)], [.. pairs.Where(static pair => pair.IsChanged).Select(static pair => pair.New)]);
    }

    /// <summary>Puts whole reports into the places of the old ones.</summary>
    public void WriteFiles(ImmutableArray<ArticleJob> jobs, WatchNews news)
    {
        if (files.IsEmpty) return;
        DescribeRules(jobs);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                // A report that finds nothing any more must not leave its last findings standing, however quiet it is.
                using var reports = new OpenReports(files, request.Style with { IsQuiet = false }, rules, memory);
                foreach (var file in news.All) reports.Report(file);
                reports.Complete(news.Summary);
                return;
            }
            catch (Exception fault) when (attempt < MostAttempts && fault is IOException or UnauthorizedAccessException)
            {
                // On Windows a report cannot be replaced while an editor reads it.
                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>Prints what has changed, and how things are.</summary>
    public void Print(WatchNews news)
    {
        if (prints)
        {
            var text = new TextReporter(shell.Out, request.Style.UseColor);
            foreach (var file in news.Changed) text.Report(file);
            if (news.Changed.Any(static file => !file.Diagnostics.IsEmpty)) shell.Out.WriteLine();
        }

        if (!request.Style.IsQuiet) shell.Out.WriteLine(Status(news.Summary));
        shell.Flush();
    }

    /// <summary>Describing rules takes longer than checking an article, so it is done again only where others run.</summary>
    private void DescribeRules(ImmutableArray<ArticleJob> jobs)
    {
        var current = jobs.Select(static job => job.Linter).Distinct().ToImmutableArray();
        if (memory is not null && current.SequenceEqual(linters)) return;
        linters = current;
        rules = new Lazy<IReadOnlyList<RuleDescription>>(RuleDescriptions.Of(jobs));
        memory = new SarifMemory(rules.Value);
    }

    private string Status(ReportSummary summary)
    {
        var time = shell.Clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var found = summary.Total == 0 ? "nothing to correct" : SummarySentence.Counts(summary);
        return $"{time} watching {SummarySentence.Count(summary.Files, "article")}: {found}";
    }
}
