using StyleLint.Configuration;
using StyleLint.Files;

namespace StyleLint.Cli.Watching;

/// <summary>Works out which folders to watch, so that nothing that a run depends on can change unseen.</summary>
internal sealed class WatchPlan
{
    private static readonly string[] Deciding = [.. ConfigurationFinder.FileNames, ".gitignore"];

    private readonly HashSet<string> deep = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> names = new(StringComparer.Ordinal);

    /// <summary>Adds a folder with all that is beneath it, and what decides about it in the folders above.</summary>
    public void AddFolder(string folder)
    {
        deep.Add(folder);
        AddAbove(folder);
    }

    /// <summary>Adds a file, and what decides about it in the folders above.</summary>
    public void AddFile(string file)
    {
        AddName(Path.GetDirectoryName(file)!, Path.GetFileName(file));
        AddAbove(file);
    }

    /// <summary>The folders, none of them twice.</summary>
    public IReadOnlyList<WatchedFolder> ToFolders()
    {
        var tops = deep.Where(folder => !IsCovered(folder)).ToList();
        return [.. tops.Select(WatchedFolder.Deep), .. names.Where(entry => !deep.Contains(entry.Key) && !IsCovered(entry.Key)).Select(static entry => WatchedFolder.Of(entry.Key, entry.Value))];
    }

    /// <summary>Whether a path is a folder's or lies beneath it.</summary>
    public static bool IsWithin(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    /// <summary>A folder that is deleted or renamed takes its watch along: its name in the folder above tells when it is back.</summary>
    private void AddAbove(string path)
    {
        var top = RepositoryRoot.Of(path);
        for (var at = path; at != top && Path.GetDirectoryName(at) is { } above; at = above)
        {
            AddName(above, Path.GetFileName(at));
            foreach (var name in Deciding) AddName(above, name);
        }
    }

    private void AddName(string folder, string name)
    {
        if (!names.TryGetValue(folder, out var known)) names[folder] = known = new HashSet<string>(StringComparer.Ordinal);
        known.Add(name);
    }

    /// <summary>A watch does not follow links, so what is reached through one is not covered.</summary>
    private bool IsCovered(string folder) =>
        deep.Any(other => other != folder && IsWithin(folder, other) && RealPath.Of(folder) is { } real && RealPath.Of(other) is { } top && IsWithin(real, top));
}
