using System.Collections.Immutable;
using System.Text;

namespace StyleLint.Files;

/// <summary>
/// The patterns that hold in a folder: those of its own <c>.gitignore</c> before those of the folders above it. Immutable.
/// </summary>
/// <remarks>
/// Own code and not the package MAB.DotIgnore, which turns each line into a backtracking regular expression: one hostile
/// line of 40 characters in a pull request kept it busy for more than 10 seconds.
/// </remarks>
internal sealed class GitIgnore
{
    private const int MaximumLength = 1 << 20;
    private readonly GitIgnore? above;
    private readonly int depth;
    private readonly ImmutableArray<GitIgnorePattern> patterns;

    private GitIgnore(GitIgnore? above, int depth, ImmutableArray<GitIgnorePattern> patterns)
    {
        this.above = above;
        this.depth = depth;
        this.patterns = patterns;
    }

    /// <summary>Nothing is ignored.</summary>
    public static GitIgnore None { get; } = new(null, 0, []);

    /// <summary>These patterns and, before them, those of a file.</summary>
    /// <param name="file">Path of the file; where it does not exist or cannot be read, nothing is added.</param>
    /// <param name="folderDepth">How many names the file's folder has, counted from the top of the walk.</param>
    public GitIgnore With(string file, int folderDepth)
    {
        try
        {
            if (!File.Exists(file) || FileOpening.ReadAll(file, MaximumLength) is not { } bytes) return this;
            return With(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n'), folderDepth);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return this;
        }
    }

    /// <summary>These patterns and, before them, those of the lines of a file.</summary>
    public GitIgnore With(IEnumerable<string> lines, int folderDepth)
    {
        var read = lines.Select(GitIgnorePattern.Parse).OfType<GitIgnorePattern>().ToImmutableArray();
        return read.IsEmpty ? this : new GitIgnore(this, folderDepth, read);
    }

    /// <summary>Whether a path is ignored; the folders above it are taken not to be.</summary>
    /// <param name="path">The names of the path, counted from the top of the walk.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool IsIgnored(ReadOnlySpan<string> path, bool isFolder)
    {
        for (var file = this; file is not null; file = file.above)
            for (var index = file.patterns.Length - 1; index >= 0; index--)
                if (file.patterns[index].IsMatch(path[file.depth..], isFolder))
                    return !file.patterns[index].IsNegated;
        return false;
    }
}
