using System.Collections.Immutable;
using System.Globalization;
using System.IO.Enumeration;
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
        var waiting = new Stack<(Place Above, string Name)>();
        var place = StartAt(Path.TrimEndingDirectorySeparator(folder));
        while (true)
        {
            var isIgnored = IgnoredIn(place.Folder);
            foreach (var (name, isFolder) in EntriesOf(place))
            {
                var path = Path.Join(place.Folder, name);
                if (isFolder) waiting.Push((place, name));
                else if (isWanted(path) && !isIgnored(path)) yield return path;
            }

            if (!waiting.TryPop(out var next)) yield break;
            place = next.Above.Enter(next.Name);
        }
    }

    /// <summary>A folder with the patterns of all folders from the repository's root down to it.</summary>
    private Place StartAt(string folder)
    {
        var top = RepositoryRoot.Of(folder) ?? (IsBeneath(folder, root) ? root : folder);
        var exclude = Path.Combine(top, ".git", "info", "exclude");
        var place = new Place(top, [], GitIgnore.None.With(exclude, 0).With(Path.Combine(top, ".gitignore"), 0));
        if (folder == top) return place;
        foreach (var name in Path.GetRelativePath(top, folder).Split(Path.DirectorySeparatorChar))
            place = place.Enter(name);
        return place;
    }

    private List<(string Name, bool IsFolder)> EntriesOf(Place place)
    {
        if (place.Ignored.Refused is { } refused) errors.Add(TooLong(refused));
        var entries = new List<(string Name, bool IsFolder)>();
        var names = new string[place.Names.Length + 1];
        place.Names.CopyTo(names);
        try
        {
            foreach (var entry in Everything(place.Folder))
            {
                names[^1] = entry.Name;
                if (entry.Name is not ".git" and not "node_modules" && !place.Ignored.IsIgnored(names, entry.IsFolder)) entries.Add(entry);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.Add($"The folder ‘{ArticlePath.Relative(root, place.Folder)}’ cannot be read.");
        }

        return entries;
    }

    private string TooLong(string file) => string.Create(
        CultureInfo.InvariantCulture,
        $"‘{ArticlePath.Relative(root, file)}’ is too long. With those of the folders above it, it may have {GitIgnore.MostLines:N0} lines, {GitIgnore.MostCompared:N0} of them with wildcards or of the same name.");

    /// <summary>Names alone: an object for each file of an archive would take more memory than the run.</summary>
    private static FileSystemEnumerable<(string Name, bool IsFolder)> Everything(string folder) =>
        new(folder, static (ref entry) => (entry.FileName.ToString(), entry.IsDirectory), new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = static (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0 || entry.ToFileSystemInfo().LinkTarget is null,
        };

    /// <summary>Says of the files of a folder which of them the configuration leaves out.</summary>
    private Predicate<string> IgnoredIn(string folder)
    {
        var configuration = configurations.Find(folder);
        if (configuration.Folder is not { } above) return static _ => false;
        if (!ignoreGlobs.TryGetValue(configuration, out var globs)) ignoreGlobs[configuration] = globs = IgnoreGlobsOf(configuration);
        if (globs.IsEmpty) return static _ => false;
        return file => ArticlePath.Relative(above, file).Split('/') is var path && globs.Any(glob => glob.IsMatchOrBeneath(path));
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
        /// <summary>A folder in this one. Its <c>.gitignore</c> is read now: a thousand folders that wait would hold theirs.</summary>
        public Place Enter(string name)
        {
            var path = Path.Join(Folder, name);
            var names = Names.Add(name);
            return new Place(path, names, Ignored.With(Path.Combine(path, ".gitignore"), names.Length));
        }
    }
}
