namespace StyleLint.Files;

/// <summary>One line of a <c>.gitignore</c>.</summary>
internal sealed class GitIgnorePattern
{
    private readonly Glob glob;
    private readonly bool isForFolders;

    private GitIgnorePattern(Glob glob, bool isForFolders, bool isNegated)
    {
        this.glob = glob;
        this.isForFolders = isForFolders;
        IsNegated = isNegated;
    }

    /// <summary>Whether the line takes back what lines above it ignore.</summary>
    public bool IsNegated { get; }

    /// <summary>The name that every path has of which the line speaks; null where it has wildcards.</summary>
    public string? LastName => glob.LastName;

    /// <summary>Reads a line; null for blank lines, comments and patterns that match nothing or are longer than any path.</summary>
    public static GitIgnorePattern? Parse(string line)
    {
        if (line.Length > Glob.Longest) return null;
        var text = TrimEnd(line);
        if (text.Length == 0 || text[0] == '#') return null;
        var isNegated = text[0] == '!';
        if (isNegated) text = text[1..];
        var isForFolders = text.EndsWith('/');
        if (isForFolders) text = text[..^1];
        if (text.Length == 0) return null;

        // A slash at the start or inside ties the pattern to the folder of its file.
        var isAnchored = text.Contains('/');
        return Glob.OfNames(isAnchored ? text : "**/" + text) is { } glob ? new GitIgnorePattern(glob, isForFolders, isNegated) : null;
    }

    /// <summary>Whether the line speaks of a path, given as its names from the folder of the file on.</summary>
    public bool IsMatch(ReadOnlySpan<string> path, bool isFolder) => (isFolder || !isForFolders) && glob.IsMatch(path);

    /// <summary>Blanks at the end do not count, unless a backslash keeps them.</summary>
    private static string TrimEnd(string line)
    {
        var text = line.TrimEnd('\r', '\n');
        while (text.EndsWith(' ') && !text.EndsWith("\\ ", StringComparison.Ordinal)) text = text[..^1];
        return text;
    }
}
