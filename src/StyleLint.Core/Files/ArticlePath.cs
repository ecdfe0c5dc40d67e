namespace StyleLint.Files;

/// <summary>An article to be checked.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Path">How reports name it: relative to the root of the run, with forward slashes.</param>
internal readonly record struct ArticlePath(string FullPath, string Path)
{
    /// <summary>Names a file relative to a folder.</summary>
    public static ArticlePath Of(string fullPath, string root) => new(fullPath, Relative(root, fullPath));

    /// <summary>A path relative to a folder, with forward slashes.</summary>
    public static string Relative(string folder, string fullPath)
    {
        var relative = System.IO.Path.GetRelativePath(folder, fullPath);
        return System.IO.Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(System.IO.Path.DirectorySeparatorChar, '/');
    }
}
