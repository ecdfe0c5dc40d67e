using System.Collections.Concurrent;
using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Files;
using StyleLint.Vale;

namespace StyleLint.Configuration;

/// <summary>
/// Finds the configuration of a folder: the nearest <c>.style-lint.yml</c> on the way up to the repository's root. Each file is
/// read once. Safe for use by many threads.
/// </summary>
public sealed class ConfigurationFinder
{
    private const string FileName = ".style-lint.yml";
    private const string OtherFileName = ".style-lint.yaml";

    /// <summary>Folders whose configuration is remembered at a time, in some 40 MB. An archive may have one for each article.</summary>
    private const int MostFolders = 100_000;

    private readonly string root;
    private readonly Lazy<LintConfiguration>? given;
    private readonly LintConfiguration none;
    private readonly ConcurrentDictionary<string, Lazy<LintConfiguration>> own = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LintConfiguration> nearest = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];
    private readonly int mostFolders;
    private int remembered;

    /// <summary>Looks for configurations.</summary>
    /// <param name="root">The folder that reported paths are relative to.</param>
    /// <param name="file">The one configuration of all folders (<c>--config</c>), or null to look for them.</param>
    public ConfigurationFinder(string root, string? file = null)
        : this(root, file, MostFolders)
    {
    }

    internal ConfigurationFinder(string root, string? file, int mostFolders)
    {
        ArgumentNullException.ThrowIfNull(root);
        this.root = Path.GetFullPath(root);
        this.mostFolders = mostFolders;
        none = LintConfiguration.Default with { Folder = this.root };
        if (file is not null) given = new Lazy<LintConfiguration>(() => Read(Path.GetFullPath(file, this.root)));
    }

    /// <summary>The names that a configuration may have.</summary>
    internal static ImmutableArray<string> FileNames { get; } = [FileName, OtherFileName];

    /// <summary>What was wrong with the files read so far.</summary>
    public IReadOnlyList<Problem> Problems
    {
        get
        {
            lock (problems) return [.. problems];
        }
    }

    /// <summary>The configuration of the files in a folder, which need not exist.</summary>
    public LintConfiguration Find(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (given is not null) return given.Value;
        var path = Path.GetFullPath(folder, root);
        return nearest.TryGetValue(path, out var known) ? known : FindNearest(ExistingPart(path));
    }

    /// <summary>
    /// The folders of a path that exist; in others nothing is to be found. Archives name those by the million and as deep as they like, and each
    /// would be kept.
    /// </summary>
    private string ExistingPart(string folder)
    {
        if (Directory.Exists(folder)) return folder;
        var isBeneath = folder.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        var existing = isBeneath ? root : Path.GetPathRoot(folder)!;
        while (existing.Length < folder.Length)
        {
            var end = folder.IndexOf(Path.DirectorySeparatorChar, existing.Length + 1);
            var next = folder[..(end < 0 ? folder.Length : end)];
            if (!Directory.Exists(next)) break;
            existing = next;
        }

        return existing;
    }

    private LintConfiguration FindNearest(string folder)
    {
        var passed = new List<string>();
        LintConfiguration? found;
        for (var at = folder; !nearest.TryGetValue(at, out found);)
        {
            passed.Add(at);
            var above = Path.GetDirectoryName(at);
            found = OwnOf(at) ?? (above is null || RepositoryRoot.Is(at) ? none : null);
            if (found is not null) break;
            at = above!;
        }

        Remember(passed, found);
        return found;
    }

    private void Remember(List<string> folders, LintConfiguration configuration)
    {
        // The dictionary's own count stops all threads.
        if (Interlocked.Add(ref remembered, folders.Count) > mostFolders)
        {
            nearest.Clear();
            Interlocked.Exchange(ref remembered, folders.Count);
        }

        foreach (var folder in folders) nearest[folder] = configuration;
    }

    /// <summary>The configuration that stands in a folder itself, or null.</summary>
    private LintConfiguration? OwnOf(string folder) =>
        FileNames.Any(name => Path.Exists(Path.Combine(folder, name))) ? own.GetOrAdd(folder, path => new Lazy<LintConfiguration>(() => ReadIn(path))).Value : null;

    private LintConfiguration ReadIn(string folder)
    {
        var other = Path.Combine(folder, OtherFileName);
        if (!Path.Exists(Path.Combine(folder, FileName))) return Read(other);
        var configuration = Read(Path.Combine(folder, FileName));
        if (Path.Exists(other)) Report(configuration.Source!, $"There is a ‘{FileName}’ and a ‘{OtherFileName}’ in this folder. Remove one.");
        return configuration;
    }

    private LintConfiguration Read(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? root;
        var file = ArticleFile.Read(ArticlePath.Of(path, root));
        var found = file.Diagnostics.Select(diagnostic => new Problem(file.Source, diagnostic.Range, diagnostic.Message)).ToList();
        var configuration = file.IsReadable
            ? ValeIniReader.IsIni(path) ? ValeIniReader.Read(file.Source, folder, found) : ConfigurationReader.Read(file.Source, folder, found)
            : LintConfiguration.Default with { Source = file.Source, Folder = folder };
        lock (problems) problems.AddRange(found);
        return configuration;
    }

    private void Report(SourceText source, string message)
    {
        lock (problems) problems.Add(new Problem(source, new TextRange(0, 0), message));
    }
}
