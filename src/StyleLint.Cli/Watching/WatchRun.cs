using System.Collections.Immutable;
using StyleLint.Cli.Git;
using StyleLint.Configuration;
using StyleLint.Diagnostics;

namespace StyleLint.Cli.Watching;

/// <summary>
/// <c>style-lint check --watch</c>: checks everything once and from then on what changes, and keeps the reports up to date until it is told to stop.
/// </summary>
internal sealed class WatchRun : IDisposable
{
    private readonly Shell shell;
    private readonly WatchRequest request;
    private readonly CancellationToken stop;
    private readonly WatchedArguments arguments;
    private readonly WatchedArticles articles;
    private readonly WatchReports reports;
    private readonly ChangeQueue changes = new();
    private readonly WatchedFolders folders;
    private LoadedConfiguration loaded;
    private ConfigurationInputs inputs = ConfigurationInputs.Of([], "");
    private SinceFilter? since;

    /// <summary>Looks at the arguments; reads nothing yet.</summary>
    /// <param name="shell">Where the command runs.</param>
    /// <param name="request">What the user asks for.</param>
    /// <param name="stop">Ends the watch.</param>
    public WatchRun(Shell shell, WatchRequest request, CancellationToken stop)
    {
        this.shell = shell;
        this.request = request;
        this.stop = stop;
        arguments = new WatchedArguments(request.Paths, shell.Folder);
        articles = new WatchedArticles(request.Threads, stop);
        reports = new WatchReports(shell, request);
        folders = new WatchedFolders(changes, reports.IsOwn);
        loaded = new LoadedConfiguration(shell, request);
    }

    /// <summary>How many folders the system watches for this run.</summary>
    public int FolderCount => folders.Count;

    /// <summary>What is found at the moment, ordered by path.</summary>
    public IEnumerable<FileDiagnostics> Found => articles.Found;

    /// <summary>Watches until it is told to stop.</summary>
    public int Run()
    {
        try
        {
            if (!Start()) return ExitCode.Failed;
            while (true) Apply(changes.Take(stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Clean;
        }
    }

    /// <summary>Checks everything once.</summary>
    /// <returns>Whether there is something to watch; where not, the shell has been told why.</returns>
    public bool Start()
    {
        // Before the search, so that nothing can turn up unseen between the two.
        folders.Watch(Plan());
        var found = loaded.Find(out var errors);
        foreach (var error in errors) shell.Fail($"style-lint: {error}");
        if (!errors.IsEmpty || !IsSound(loaded)) return false;
        if (ReportTargets.ClashOf(request.Targets, found) is { } clash)
        {
            shell.Fail(clash);
            return false;
        }

        inputs = loaded.InputsOf(found);
        folders.Watch(Plan());
        since = Since(found);
        if (reports.Read(articles, articles.Load(found, since, ProgressOf(found.Length))) is not { } news) return false;
        reports.WriteFiles(articles.Jobs, news);
        reports.Print(news);
        return true;
    }

    /// <summary>Checks what changes call for, and brings the reports up to date.</summary>
    public void Apply(ChangeSet happened)
    {
        var touched = happened.Paths.Select(arguments.NameOf).ToHashSet(StringComparer.Ordinal);
        var round = happened.HasGaps || touched.Any(Reconfigures) ? Reload(touched) : Recheck(touched);
        if (round.HasChanges || (request.Baseline is { } file && touched.Contains(shell.FullPath(file)))) Tell(round);
    }

    /// <summary>Ends the watches of the system.</summary>
    public void Dispose()
    {
        folders.Dispose();
        changes.Dispose();
    }

    /// <summary>Reads configuration and stylebooks again. Where they are broken, those that were read last stay.</summary>
    private WatchRound Reload(HashSet<string> touched)
    {
        foreach (var path in touched) folders.Forget(path);
        folders.Watch(Plan());
        var candidate = new LoadedConfiguration(shell, request);
        var found = Find(candidate);
        inputs = candidate.InputsOf(found);
        folders.Watch(Plan());
        if (!IsSound(candidate))
        {
            shell.Fail("style-lint: The watch goes on with the configuration that it had.");
            return Recheck(touched);
        }

        loaded = candidate;
        return articles.Load(found, since = Since(found), ProgressOf(found.Length));
    }

    private WatchRound Recheck(HashSet<string> touched)
    {
        var known = touched.SelectMany(path => articles.Contains(path) ? [path] : Path.Exists(path) ? [] : articles.Beneath(path)).ToHashSet(StringComparer.Ordinal);
        var jobs = touched.Any(AddsOrIgnores) ? Search() : articles.Jobs;
        if (known.Count == 0 && jobs == articles.Jobs) return new WatchRound([], false);
        return articles.Update(jobs, known, since = Since(jobs));
    }

    private ImmutableArray<ArticleJob> Search()
    {
        var found = Find(loaded);
        if (!loaded.IsSound) shell.Fail(loaded.Problems);
        if (!loaded.IsSound) return articles.Jobs;
        inputs = inputs.And(loaded.InputsOf(found));
        folders.Watch(Plan());
        return found;
    }

    /// <summary>A report may have the name of an article, and an argument may name nothing for a while.</summary>
    private ImmutableArray<ArticleJob> Find(LoadedConfiguration configuration) =>
        [.. configuration.Find(out _).Where(article => !reports.IsOwn(article.Path.FullPath))];

    /// <summary>Says what is wrong with configuration and pages.</summary>
    private bool IsSound(LoadedConfiguration configuration)
    {
        shell.Fail(configuration.Problems);
        return configuration.IsSound;
    }

    private bool Reconfigures(string path) =>
        IsConfiguration(path)
        || inputs.DependOn(path)
        || arguments.DependOn(path)
        || (!articles.Contains(path) && Directory.Exists(path) && HasConfiguration(path));

    private static bool IsConfiguration(string path) => ConfigurationFinder.FileNames.Contains(Path.GetFileName(path));

    private static bool HasConfiguration(string folder) =>
        ConfigurationFinder.FileNames.Any(name => Directory.EnumerateFiles(folder, name, new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint }).Any());

    /// <summary>Whether a path may be a new article, or decides which files are articles.</summary>
    private bool AddsOrIgnores(string path) =>
        !articles.Contains(path)
        && (Path.GetFileName(path) is ".gitignore" or "exclude" || Directory.Exists(path) || (arguments.MayName(path) && File.Exists(path)));

    private IReadOnlyList<WatchedFolder> Plan()
    {
        var plan = new WatchPlan();
        foreach (var folder in arguments.Folders.Concat(inputs.Folders)) plan.AddFolder(folder);
        foreach (var file in arguments.Files.Concat(arguments.LinkedFiles).Concat(inputs.Files)) plan.AddFile(file);
        if (request.Baseline is { } baseline) plan.AddFile(shell.FullPath(baseline));
        return plan.ToFolders();
    }

    /// <summary>Which lines have changed. Git is asked again each time, since a commit or a save changes the answer.</summary>
    private SinceFilter? Since(ImmutableArray<ArticleJob> jobs)
    {
        if (request.Since is null) return null;
        try
        {
            var filter = new SinceFilter(request.Since);
            filter.Open(jobs.Select(static job => job.Path));
            return filter;
        }
        catch (GitException fault) when (since is not null)
        {
            shell.Fail($"style-lint: {fault.Message}");
            return since;
        }
    }

    private void Tell(WatchRound round)
    {
        if (reports.Read(articles, round) is not { } news) return;
        try
        {
            reports.WriteFiles(articles.Jobs, news);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What cannot be written now may be written with the next change.
            shell.Fail($"style-lint: {fault.Message}");
        }

        reports.Print(news);
    }

    /// <summary>Between lines on a terminal, progress would only be in the way.</summary>
    private Progress? ProgressOf(int count) =>
        shell.IsOutTerminal && request.Targets.Any(static target => target.File is null) ? null : Progress.On(shell, count);
}
