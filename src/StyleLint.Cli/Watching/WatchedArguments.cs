using System.Collections.Immutable;
using StyleLint.Files;

namespace StyleLint.Cli.Watching;

/// <summary>The arguments of a watch, as they were when it began: a named file stays one while an editor replaces it.</summary>
internal sealed class WatchedArguments
{
    private readonly ImmutableHashSet<string> extensions;
    private readonly ImmutableDictionary<string, string> links;

    /// <summary>Looks at the arguments.</summary>
    /// <param name="paths">Files, folders and globs; none means the root.</param>
    /// <param name="root">The folder that they are relative to.</param>
    public WatchedArguments(ImmutableArray<string> paths, string root)
    {
        Paths = paths;
        var arguments = paths.IsEmpty ? ["."] : paths;
        var full = arguments.Select(path => Path.GetFullPath(path, root)).ToList();
        var globs = arguments.Where((path, index) => !Path.Exists(full[index]) && Glob.HasWildcards(path)).ToList();
        Files = [.. full.Where(File.Exists)];
        Folders = [.. full.Where(Directory.Exists).Select(Path.TrimEndingDirectorySeparator), .. globs.Select(path => ArticleFiles.SplitGlob(path, root).Folder)];
        extensions = Files.Concat(globs).Select(static path => Path.GetExtension(path)).ToImmutableHashSet(StringComparer.Ordinal);
        links = Files.Where(static file => new FileInfo(file).LinkTarget is not null).Select(static file => (File: file, Real: RealPath.Of(file)))
            .Where(static link => link.Real is not null).DistinctBy(static link => link.Real, StringComparer.Ordinal).ToImmutableDictionary(static link => link.Real!, static link => link.File, StringComparer.Ordinal);
    }

    /// <summary>The arguments as the user wrote them.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>The full paths of the files that were named.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>The full paths of the folders in which articles may turn up.</summary>
    public ImmutableArray<string> Folders { get; }

    /// <summary>Whether a path is a folder that was named or in which a named file stands, or one above.</summary>
    public bool DependOn(string path) =>
        Folders.Any(folder => WatchPlan.IsWithin(folder, path)) || Files.Any(file => file != path && WatchPlan.IsWithin(file, path));

    /// <summary>The files that links among <see cref="Files"/> lead to.</summary>
    public IEnumerable<string> LinkedFiles => links.Keys;

    /// <summary>The name by which a file was given: that of the link, where one leads to it.</summary>
    public string NameOf(string path) => links.GetValueOrDefault(path, path);

    /// <summary>Whether a file of this name may be an article of the watch.</summary>
    public bool MayName(string path) => MarkdownName.Is(path) || extensions.Contains(Path.GetExtension(path));
}
