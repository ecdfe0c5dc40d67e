using StyleLint.Configuration;
using StyleLint.Files;

namespace StyleLint.Cli;

/// <summary>The articles that arguments name, each with its linter, in the order of their paths.</summary>
/// <param name="Jobs">The articles.</param>
/// <param name="HasFailed">Whether arguments, configuration or pages are wrong; the shell has been told why.</param>
internal sealed record ArticleBatch(IReadOnlyList<ArticleJob> Jobs, bool HasFailed)
{
    private const string StandardInput = "-";
    private const string NameOfStandardInput = "stdin.md";

    /// <summary>Finds articles and compiles their linters.</summary>
    /// <param name="shell">Where the command runs.</param>
    /// <param name="paths">Files, folders, globs, or <c>-</c>.</param>
    /// <param name="config">The value of <c>--config</c>.</param>
    /// <param name="stdinName">The value of <c>--stdin-filename</c>.</param>
    public static ArticleBatch Open(Shell shell, IReadOnlyList<string> paths, string? config, string? stdinName)
    {
        if (config is not null && !File.Exists(shell.FullPath(config))) return Failed(shell, [$"The configuration ‘{config}’ does not exist."]);
        var isPiped = paths.Contains(StandardInput);
        if (isPiped && paths.Count > 1) return Failed(shell, ["‘-’ stands alone: name either files or standard input."]);
        if (stdinName is not null && !isPiped) return Failed(shell, ["‘--stdin-filename’ needs the argument ‘-’."]);

        var finder = new ConfigurationFinder(shell.Folder, config);
        if (isPiped) return Compile(shell, finder, new ArticlePaths(shell.Folder, [ArticlePath.Relative(shell.Folder, shell.FullPath(stdinName ?? NameOfStandardInput))]), isPiped);
        var found = ArticleFiles.Find(paths, shell.Folder, finder);
        return found.Errors.IsEmpty ? Compile(shell, finder, found.Articles, isPiped) : Failed(shell, found.Errors);
    }

    /// <summary>On this thread, so that mistakes are told in the order of the files.</summary>
    private static ArticleBatch Compile(Shell shell, ConfigurationFinder finder, ArticlePaths files, bool isPiped)
    {
        var linters = new Linters(finder);
        var lintersOfFiles = files.Select(file => linters.For(file.FullPath)).ToArray();
        var problems = linters.Problems;
        shell.Fail(problems);
        if (problems.Any(static problem => !problem.IsNote)) return new ArticleBatch([], true);
        IReadOnlyList<ArticleJob> jobs = isPiped ? [new ArticleJob(files[0], lintersOfFiles[0], ReadInput(shell, files[0]))] : new ArticleJobs(files, lintersOfFiles);
        return new ArticleBatch(jobs, false);
    }

    private static ArticleFile ReadInput(Shell shell, ArticlePath file)
    {
        using var input = shell.OpenInput();
        return ArticleFile.Read(file.Path, input);
    }

    private static ArticleBatch Failed(Shell shell, IEnumerable<string> messages)
    {
        foreach (var message in messages) shell.Fail($"style-lint: {message}");
        return new ArticleBatch([], true);
    }
}
