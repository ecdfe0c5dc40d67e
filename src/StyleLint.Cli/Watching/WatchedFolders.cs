namespace StyleLint.Cli.Watching;

/// <summary>The system's watches of folders.</summary>
/// <param name="changes">Told what happens there.</param>
/// <param name="isOwn">Whether a path is written by the watch itself.</param>
internal sealed class WatchedFolders(ChangeQueue changes, Func<string, bool> isOwn) : IDisposable
{
    /// <summary>Half a megabyte for each folder on Windows; other systems have their own bounds.</summary>
    private const int BufferSize = 1 << 19;

    private readonly Dictionary<WatchedFolder, FileSystemWatcher> open = [];

    /// <summary>How many there are.</summary>
    public int Count => open.Count;

    /// <summary>Watches these folders and no others. What does not exist is left out.</summary>
    /// <exception cref="IOException">The system has no room for more watches.</exception>
    public void Watch(IReadOnlyCollection<WatchedFolder> folders)
    {
        foreach (var gone in open.Keys.Except(folders).ToList()) Close(gone);
        foreach (var folder in folders)
            if (!open.ContainsKey(folder) && Directory.Exists(folder.Path) && Open(folder) is { } watcher)
                open.Add(folder, watcher);
    }

    /// <summary>Forgets the watches at and beneath a path: what was deleted or renamed is followed by nobody.</summary>
    public void Forget(string path)
    {
        foreach (var folder in open.Keys.Where(folder => WatchPlan.IsWithin(folder.Path, path)).ToList()) Close(folder);
    }

    /// <summary>Ends all watches.</summary>
    public void Dispose()
    {
        foreach (var folder in open.Keys.ToList()) Close(folder);
    }

    private void Close(WatchedFolder folder)
    {
        open[folder].Dispose();
        open.Remove(folder);
    }

    private FileSystemWatcher? Open(WatchedFolder folder)
    {
        var watcher = new FileSystemWatcher(folder.Path)
        {
            IncludeSubdirectories = folder.IsDeep,
            InternalBufferSize = BufferSize,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes,
        };
        foreach (var name in folder.NameList()) watcher.Filters.Add(name);
        watcher.Created += (_, happened) => Add(happened.Name, happened.FullPath);
        watcher.Deleted += (_, happened) => Add(happened.Name, happened.FullPath);
        watcher.Changed += (_, happened) => AddFile(happened.Name, happened.FullPath);
        watcher.Renamed += (_, happened) =>
        {
            Add(happened.OldName, happened.OldFullPath);
            Add(happened.Name, happened.FullPath);
        };
        watcher.Error += (_, happened) => AddFault(happened.GetException());
        return Start(watcher, folder);
    }

    private static FileSystemWatcher? Start(FileSystemWatcher watcher, WatchedFolder folder)
    {
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException)
        {
            // No run can read what is in there either, and who may not see a folder of articles is told so by the search for them.
            watcher.Dispose();
            return null;
        }
        catch (IOException fault)
        {
            watcher.Dispose();
            throw new IOException($"The folder ‘{folder.Path}’ cannot be watched: {fault.Message}", fault);
        }
    }

    private void AddFault(Exception fault)
    {
        if (fault is InternalBufferOverflowException) changes.AddGap();
        else changes.Fail(fault);
    }

    /// <summary>On Windows a folder counts as changed with everything that is in it.</summary>
    private void AddFile(string? name, string path)
    {
        if (!Directory.Exists(path)) Add(name, path);
    }

    private void Add(string? name, string path)
    {
        if (!IsNoise(name) && !isOwn(path)) changes.Add(path);
    }

    /// <summary>Git and package tools write all the time where no article is.</summary>
    private static bool IsNoise(string? name)
    {
        if (name is null) return false;
        var parts = name.Split(Path.DirectorySeparatorChar);
        return (parts.Contains(".git") && parts is not [.., "info", "exclude"]) || parts.Contains("node_modules");
    }
}
