using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Cli;

internal sealed record ArticleBatch(ImmutableArray<ArticleJob> Jobs, bool HasFailed)
{
    public static ArticleBatch Open(Shell shell, string[] paths, string? config, string? stdinName)
    {
        var problems = new List<Problem>();
        var stylebooks = StylebookLoader.Load(LintConfiguration.Default, problems);
        var linter = Linter.Compile(stylebooks, LintConfiguration.Default, problems);
        if (problems.Count > 0) { shell.Fail(problems); return new ArticleBatch([], true); }
        var jobs = ImmutableArray.CreateBuilder<ArticleJob>();
        foreach (var path in paths)
            foreach (var file in File.Exists(shell.FullPath(path)) ? [shell.FullPath(path)] : Directory.GetFiles(shell.FullPath(path), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray())
                jobs.Add(new ArticleJob(StyleLint.Files.ArticlePath.Of(file, shell.Folder), linter, null));
        return new ArticleBatch(jobs.ToImmutable(), false);
    }
}
