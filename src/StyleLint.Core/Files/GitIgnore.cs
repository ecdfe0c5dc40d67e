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

    /// <summary>Lines that hold in a folder, those of the folders above it included.</summary>
    public const int MostLines = 50_000;

    /// <summary>Those of them with which a file is compared: lines whose last name has wildcards, or is its own.</summary>
    public const int MostCompared = 5_000;

    private readonly GitIgnore? above;
    private readonly int depth;
    private readonly ImmutableArray<GitIgnorePattern> patterns;

    /// <summary>Long lists name files outright: which lines say each name.</summary>
    private readonly Dictionary<string, List<int>> named = new(StringComparer.Ordinal);
    private readonly List<int> wildcards = [];
    private readonly int allLines;
    private readonly int allCompared;

    private GitIgnore(GitIgnore? above, int depth, ImmutableArray<GitIgnorePattern> patterns, string? refused)
    {
        this.above = above;
        this.depth = depth;
        this.patterns = patterns;
        for (var index = 0; index < patterns.Length; index++)
            if (patterns[index].LastName is not { } name) wildcards.Add(index);
            else if (named.TryGetValue(name, out var same)) same.Add(index);
            else named.Add(name, [index]);
        allLines = patterns.Length + (above?.allLines ?? 0);
        allCompared = wildcards.Count + named.Values.Select(static same => same.Count).DefaultIfEmpty().Max() + (above?.allCompared ?? 0);
        Refused = refused ?? above?.Refused;
    }

    /// <summary>Nothing is ignored.</summary>
    public static GitIgnore None { get; } = new(null, 0, [], null);

    /// <summary>Path of a file that is too long to hold; null where none is.</summary>
    public string? Refused { get; }

    /// <summary>These patterns and, before them, those of a file.</summary>
    /// <param name="file">Path of the file; where it does not exist, cannot be read or is a link, nothing is added.</param>
    /// <param name="folderDepth">How many names the file's folder has, counted from the top of the walk.</param>
    public GitIgnore With(string file, int folderDepth)
    {
        try
        {
            if (!File.Exists(file) || IsLink(file)) return this;
            if (FileOpening.ReadAll(file, MaximumLength) is not { } bytes) return Without(file);
            var with = With(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n'), folderDepth);
            return with.allLines > MostLines || with.allCompared > MostCompared ? Without(file) : with;
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
        return read.IsEmpty ? this : new GitIgnore(this, folderDepth, read, null);
    }

    /// <summary>Whether a path is ignored; the folders above it are taken not to be.</summary>
    /// <param name="path">The names of the path, counted from the top of the walk.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool IsIgnored(ReadOnlySpan<string> path, bool isFolder)
    {
        for (var file = this; file is not null; file = file.above)
            if (file.LastOf(path[file.depth..], isFolder) is >= 0 and var last)
                return !file.patterns[last].IsNegated;
        return false;
    }

    /// <summary>The last line that speaks of a path; below zero where none does.</summary>
    private int LastOf(ReadOnlySpan<string> path, bool isFolder)
    {
        var outright = named.TryGetValue(path[^1], out var same) ? LastOf(same, path, isFolder, -1) : -1;
        return LastOf(wildcards, path, isFolder, outright);
    }

    private int LastOf(List<int> among, ReadOnlySpan<string> path, bool isFolder, int known)
    {
        for (var at = among.Count - 1; at >= 0 && among[at] > known; at--)
            if (patterns[among[at]].IsMatch(path, isFolder))
                return among[at];
        return known;
    }

    /// <summary>Git follows no such link either.</summary>
    private static bool IsLink(string file) => Path.GetFileName(file) == ".gitignore" && new FileInfo(file).LinkTarget is not null;

    private GitIgnore Without(string file) => new(this, depth, [], file);
}
