using System.Collections.Immutable;
using StyleLint.Configuration;

namespace StyleLint.Files;

/// <summary>
/// Finds the articles that arguments name: files as they are, folders with all Markdown beneath them, and globs. Folders
/// and globs leave out what <c>.gitignore</c> and the configuration's <c>ignore</c> name.
/// </summary>
internal sealed class ArticleFiles
{
    private readonly string root;
    private readonly FolderWalk walk;
    private readonly List<string> found = [];
    private readonly List<string> errors = [];

    private ArticleFiles(string root, ConfigurationFinder configurations)
    {
        this.root = root;
        walk = new FolderWalk(root, configurations, errors);
    }

    /// <summary>Finds the articles. The order of the arguments makes no difference.</summary>
    /// <param name="arguments">Files, folders and globs; none means the root.</param>
    /// <param name="root">The folder that arguments and reported paths are relative to.</param>
    /// <param name="configurations">Says what to ignore.</param>
    public static FoundArticles Find(IReadOnlyList<string> arguments, string root, ConfigurationFinder configurations)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(configurations);
        var files = new ArticleFiles(Path.GetFullPath(root), configurations);
        foreach (var argument in arguments.Count == 0 ? ["."] : arguments)
            files.Add(argument);
        return new FoundArticles(
            files.Sorted(),
            [.. files.errors.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Without what was found twice.</summary>
    private ArticlePaths Sorted()
    {
        found.Sort(StringComparer.Ordinal);
        return new ArticlePaths(root, [.. found.Where((path, index) => index == 0 || path != found[index - 1])]);
    }

    private void Add(string argument)
    {
        if (argument.Length == 0 || argument.Contains('\0'))
        {
            errors.Add("An argument is empty or no path. Name files, folders or globs.");
            return;
        }

        // A file may be called ‘[slug].md’: what exists is a path before it is a glob.
        var path = Path.GetFullPath(argument, root);
        if (Directory.Exists(path)) AddFolder(argument, path);
        else if (File.Exists(path)) AddFile(path);
        else if (Glob.HasWildcards(argument)) AddGlob(argument);
        else errors.Add($"‘{argument}’ does not exist.");
    }

    private void AddFile(string path) => found.Add(ArticlePath.Relative(root, path));

    private void AddFolder(string argument, string path)
    {
        if (!AddAll(path, MarkdownName.Is))
            errors.Add($"The folder ‘{argument}’ has no Markdown file ({MarkdownName.Extensions}) that is not ignored.");
    }

    private void AddGlob(string argument)
    {
        var (folder, pattern) = SplitGlob(argument, root);
        var glob = Glob.Parse(pattern, out var mistake);
        if (glob is null) errors.Add(mistake!);
        else if (!Directory.Exists(folder) || !AddAll(folder, path => glob.IsMatch(ArticlePath.Relative(folder, path)) && IsWanted(pattern, path)))
            errors.Add($"No file matches ‘{argument}’ that is not ignored.");
    }

    /// <summary>The full path of the folder beneath which an argument looks for files, and the glob that they match.</summary>
    /// <param name="argument">An argument with wildcards.</param>
    /// <param name="root">The folder that it is relative to.</param>
    public static (string Folder, string Pattern) SplitGlob(string argument, string root)
    {
        var pattern = Path.DirectorySeparatorChar == '\\' ? argument.Replace('\\', '/') : argument;
        var folderLength = pattern.LastIndexOf('/', pattern.AsSpan().IndexOfAny('*', '?', '[')) + 1;
        return (Path.GetFullPath(folderLength == 0 ? "." : pattern[..folderLength], root), pattern[folderLength..]);
    }

    /// <summary>A glob that names an extension means all files that have it; another one means Markdown.</summary>
    private static bool IsWanted(string pattern, string path) =>
        MarkdownName.Is(path) || (Path.GetExtension(pattern) is { Length: > 1 } extension && !Glob.HasWildcards(extension));

    private bool AddAll(string folder, Func<string, bool> isWanted)
    {
        var count = 0;
        foreach (var path in walk.FilesBeneath(folder, isWanted))
        {
            AddFile(path);
            count++;
        }

        return count > 0;
    }
}
