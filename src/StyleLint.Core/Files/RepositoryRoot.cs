namespace StyleLint.Files;

/// <summary>The top folder of a Git repository.</summary>
internal static class RepositoryRoot
{
    /// <summary>Whether a folder is one. In worktrees and submodules <c>.git</c> is a file.</summary>
    public static bool Is(string folder)
    {
        var git = Path.Combine(folder, ".git");
        return Directory.Exists(git) || File.Exists(git);
    }

    /// <summary>The repository that a folder lies in, or null.</summary>
    public static string? Of(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            if (Is(at))
                return at;
        return null;
    }
}
