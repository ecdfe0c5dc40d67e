using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Cli.Watching;

/// <summary>The articles of a watch with what was found in each. Used by one thread.</summary>
/// <param name="threads">How many to read at once.</param>
/// <param name="stop">Ends a long check.</param>
internal sealed class WatchedArticles(int threads, CancellationToken stop)
{
    /// <summary>How often a file is looked at that is gone, empty or not readable.</summary>
    private const int MostAttempts = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Dictionary<string, CheckedArticle> byPath = new(StringComparer.Ordinal);

    /// <summary>The articles, ordered by path.</summary>
    public ImmutableArray<ArticleJob> Jobs { get; private set; } = [];

    /// <summary>What was found, in the order of <see cref="Jobs"/>.</summary>
    public IEnumerable<FileDiagnostics> Found => Jobs.Select(job => byPath[job.Path.FullPath].Found!);

    /// <summary>Whether a path is one of the articles.</summary>
    public bool Contains(string path) => byPath.ContainsKey(path);

    /// <summary>The full paths of the articles beneath a folder.</summary>
    public IEnumerable<string> Beneath(string folder) => byPath.Keys.Where(path => WatchPlan.IsWithin(path, folder));

    /// <summary>Checks everything.</summary>
    /// <param name="jobs">The articles from now on, ordered by path.</param>
    /// <param name="changes">The lines of which alone is told, or null.</param>
    /// <param name="progress">Told of each article, or null.</param>
    public WatchRound Load(ImmutableArray<ArticleJob> jobs, SinceFilter? changes, Progress? progress) => Update(jobs, ImmutableHashSet<string>.Empty, changes, 1, progress);

    /// <summary>Checks what was touched, what is new, and what has got another linter.</summary>
    /// <param name="jobs">The articles from now on, ordered by path.</param>
    /// <param name="touched">The full paths of articles that may have changed.</param>
    /// <param name="changes">The lines of which alone is told, or null.</param>
    public WatchRound Update(ImmutableArray<ArticleJob> jobs, IReadOnlySet<string> touched, SinceFilter? changes) => Update(jobs, touched, changes, MostAttempts, null);

    private WatchRound Update(ImmutableArray<ArticleJob> jobs, IReadOnlySet<string> touched, SinceFilter? changes, int attempts, Progress? progress)
    {
        var waiting = jobs.Where(job => touched.Contains(job.Path.FullPath) || !byPath.TryGetValue(job.Path.FullPath, out var known) || known.Job.Linter != job.Linter).ToList();
        var before = Jobs;
        var changed = CheckAll(waiting, attempts, progress).Where(Differs).Select(article => Filter(article, changes)).ToList();
        foreach (var article in changed) byPath[article.Job.Path.FullPath] = article;
        Keep(jobs);
        return new WatchRound([.. changed.Select(static article => article.Found).OfType<FileDiagnostics>()], changed.Count > 0 || before.Length != Jobs.Length);
    }

    private void Keep(ImmutableArray<ArticleJob> jobs)
    {
        Jobs = [.. jobs.Where(job => byPath[job.Path.FullPath].Found is not null)];
        if (byPath.Count == Jobs.Length) return;
        var kept = Jobs.Select(static job => job.Path.FullPath).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in byPath.Keys.Where(path => !kept.Contains(path)).ToList()) byPath.Remove(gone);
    }

    /// <summary>In the order of the articles. A file that looks half-written is looked at again, together with all others that do.</summary>
    private List<CheckedArticle> CheckAll(List<ArticleJob> waiting, int attempts, Progress? progress)
    {
        var done = new List<CheckedArticle>(waiting.Count);
        for (var left = attempts - 1; waiting.Count > 0; left--)
        {
            var round = OrderedRun.Select(waiting, threads, Check, progress);
            done.AddRange(round.Where(article => left == 0 || article.IsSettled));
            if (left == 0) break;
            waiting = [.. round.Where(static article => !article.IsSettled).Select(static article => article.Job)];
            if (waiting.Count > 0) stop.WaitHandle.WaitOne(Pause);
        }

        done.Sort(static (one, other) => string.CompareOrdinal(one.Job.Path.Path, other.Job.Path.Path));
        return done;
    }

    private CheckedArticle Check(ArticleJob job)
    {
        stop.ThrowIfCancellationRequested();
        if (!File.Exists(job.Path.FullPath)) return new CheckedArticle(job, null, false);
        var file = job.Read();
        if (file.IsReadable && byPath.TryGetValue(job.Path.FullPath, out var known) && known.IsReadable && known.Job.Linter == job.Linter && known.Found!.Source.Text == file.Source.Text) return known;
        return new CheckedArticle(job, job.Check(file), file.IsReadable);
    }

    private bool Differs(CheckedArticle article) => !byPath.TryGetValue(article.Job.Path.FullPath, out var known) || !ReferenceEquals(known, article);

    private static CheckedArticle Filter(CheckedArticle article, SinceFilter? changes) =>
        changes is null || article.Found is null ? article : article with { Found = changes.New(article.Job.Path, article.Found) };
}
