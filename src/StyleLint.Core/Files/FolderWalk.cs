using System.Collections.Immutable;
using StyleLint.Configuration;

namespace StyleLint.Files;

/// <summary>
/// Walks folders and leaves out what Git or the configuration ignores, <c>.git</c> and <c>node_modules</c>. Links are not
/// followed: they make loops, and a link in a pull request may point at a secret that a report would then quote.
/// </summary>
internal sealed class FolderWalk(string root, ConfigurationFinder configurations, List<string> errors)
{
    private readonly Dictionary<LintConfiguration, ImmutableArray<Glob>> ignoreGlobs = new(ReferenceEqualityComparer.Instance);

    /// <summary>Full paths of the wanted files beneath a folder, in no order.</summary>
    public IEnumerable<string> FilesBeneath(string folder, Func<string, bool> isWanted)
    {
        var waiting = new Stack<Place>();
        waiting.Push(StartAt(Path.TrimEndingDirectorySeparator(folder)));
        while (waiting.TryPop(out var place))
            foreach (var entry in EntriesOf(place))
                if (entry.IsFolder) waiting.Push(place.Enter(entry.Path, entry.Name));
                else if (isWanted(entry.Path) && !IsIgnored(place.Folder, entry.Path)) yield return entry.Path;
    }

    /// <summary>A folder with the patterns of all folders from the repository's root down to it.</summary>
    private Place StartAt(string folder)
    {
        var top = RepositoryRoot.Of(folder) ?? (IsBeneath(folder, root) ? root : folder);
        var exclude = Path.Combine(top, ".git", "info", "exclude");
        var place = new Place(top, [], GitIgnore.None.With(exclude, 0).With(Path.Combine(top, ".gitignore"), 0));
        if (folder == top) return place;
        foreach (var name in Path.GetRelativePath(top, folder).Split(Path.DirectorySeparatorChar))
            place = place.Enter(Path.Combine(place.Folder, name), name);
        return place;
    }

    private List<(string Path, string Name, bool IsFolder)> EntriesOf(Place place)
    {
        var entries = new List<(string, string, bool)>();
        var names = new string[place.Names.Length + 1];
        place.Names.CopyTo(names);
        try
        {
            foreach (var entry in new DirectoryInfo(place.Folder).EnumerateFileSystemInfos())
            {
                var isFolder = entry is DirectoryInfo;
                names[^1] = entry.Name;
                if (entry.Name is not ".git" and not "node_modules" && entry.LinkTarget is null && !place.Ignored.IsIgnored(names, isFolder))
                    entries.Add((entry.FullName, entry.Name, isFolder));
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.Add($"The folder ‘{ArticlePath.Relative(root, place.Folder)}’ cannot be read.");
        }

        return entries;
    }

    private bool IsIgnored(string folder, string file)
    {
        var configuration = configurations.Find(folder);
        if (configuration.Folder is null) return false;
        if (!ignoreGlobs.TryGetValue(configuration, out var globs))
            ignoreGlobs[configuration] = globs = IgnoreGlobsOf(configuration);
        var path = ArticlePath.Relative(configuration.Folder, file);
        return globs.Any(glob => glob.IsMatch(path));
    }

    /// <summary>What the configuration ignores, and the folders of its stylebooks: rule pages are no articles.</summary>
    private static ImmutableArray<Glob> IgnoreGlobsOf(LintConfiguration configuration)
    {
        var stylebooks = configuration.Stylebooks.Select(stylebook => stylebook.Text).Where(name => name.Contains('/', StringComparison.Ordinal));
        return [.. configuration.Ignore.Concat(stylebooks).Select(text => Glob.Parse(text, out _)).OfType<Glob>()];
    }

    private static bool IsBeneath(string folder, string above) =>
        folder == above || folder.StartsWith(Path.TrimEndingDirectorySeparator(above) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private readonly record struct Place(string Folder, ImmutableArray<string> Names, GitIgnore Ignored)
    {
        public Place Enter(string path, string name)
        {
            var names = Names.Add(name);
            return new Place(path, names, Ignored.With(Path.Combine(path, ".gitignore"), names.Length));
        }
    }
}
