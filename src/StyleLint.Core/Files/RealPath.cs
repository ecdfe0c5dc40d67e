namespace StyleLint.Files;

/// <summary>Where a path leads once every symbolic link on the way is followed.</summary>
internal static class RealPath
{
    /// <summary>More links than any path has; a loop has no end.</summary>
    private const int MostLinks = 40;

    /// <summary>The path without links, or null where links go round in a circle.</summary>
    /// <param name="path">A full path.</param>
    public static string? Of(string path)
    {
        var links = 0;
        var root = Path.GetPathRoot(path) ?? "";
        return Resolve(root, path[root.Length..], ref links);
    }

    private static string? Resolve(string folder, string rest, ref int links)
    {
        var at = folder;
        foreach (var part in rest.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(at, part);
            if (new FileInfo(next).LinkTarget is { } target)
            {
                if (++links > MostLinks) return null;
                var full = Path.GetFullPath(target, at);
                var root = Path.GetPathRoot(full) ?? "";
                if (Resolve(root, full[root.Length..], ref links) is not { } resolved) return null;
                next = resolved;
            }

            at = next;
        }

        return at;
    }
}
