namespace StyleLint.Files;

/// <summary>An article to be checked.</summary>
/// <param name="Root">The folder of the run, in full. A run over an archive holds a path for each article, so the common part is held once.</param>
/// <param name="Path">How reports name it: relative to the root of the run, with forward slashes.</param>
internal readonly record struct ArticlePath(string Root, string Path)
{
    /// <summary>Where it is.</summary>
    public string FullPath => IsPlain ? System.IO.Path.Join(Root, Path) : System.IO.Path.GetFullPath(Path, Root);

    /// <summary>Beneath the root, in the system's own form. Most are, and an archive has many.</summary>
    private bool IsPlain => System.IO.Path.DirectorySeparatorChar == '/' && !Path.StartsWith('/') && !Path.StartsWith("..", StringComparison.Ordinal);

    /// <summary>Names a file relative to a folder.</summary>
    public static ArticlePath Of(string fullPath, string root) => new(root, Relative(root, fullPath));

    /// <summary>A path relative to a folder, with forward slashes.</summary>
    public static string Relative(string folder, string fullPath)
    {
        if (System.IO.Path.DirectorySeparatorChar == '/' && IsBeneath(folder, fullPath)) return fullPath[(folder.Length + 1)..];
        var relative = System.IO.Path.GetRelativePath(folder, fullPath);
        return System.IO.Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(System.IO.Path.DirectorySeparatorChar, '/');
    }

    private static bool IsBeneath(string folder, string fullPath) =>
        fullPath.Length > folder.Length + 1 && fullPath[folder.Length] == '/' && folder != "/" && fullPath.StartsWith(folder, StringComparison.Ordinal);
}
