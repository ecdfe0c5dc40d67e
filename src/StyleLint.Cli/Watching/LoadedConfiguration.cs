using System.Collections.Immutable;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Files;

namespace StyleLint.Cli.Watching;

/// <summary>All configurations and stylebooks as they were at one moment.</summary>
internal sealed class LoadedConfiguration
{
    private readonly Shell shell;
    private readonly WatchRequest request;
    private readonly ConfigurationFinder finder;
    private readonly Linters linters;

    /// <summary>Reads nothing yet: what articles ask for is read once.</summary>
    public LoadedConfiguration(Shell shell, WatchRequest request)
    {
        this.shell = shell;
        this.request = request;
        finder = new ConfigurationFinder(shell.Folder, request.Config);
        linters = new Linters(finder);
    }

    /// <summary>What is wrong with configurations and pages so far.</summary>
    public IReadOnlyList<Problem> Problems => linters.Problems;

    /// <summary>Whether nothing is.</summary>
    public bool IsSound => Problems.All(static problem => problem.IsNote);

    /// <summary>Finds the articles, each with its linter.</summary>
    /// <param name="errors">Arguments that name nothing now and folders that cannot be read.</param>
    public ImmutableArray<ArticleJob> Find(out ImmutableArray<string> errors)
    {
        var found = ArticleFiles.Find(request.Paths, shell.Folder, finder);
        errors = found.Errors;
        return [.. found.Articles.Select(article => new ArticleJob(article, linters.For(article.FullPath), null))];
    }

    /// <summary>What the configurations of articles were read from.</summary>
    public ConfigurationInputs InputsOf(IEnumerable<ArticleJob> articles)
    {
        var folders = articles.Select(static article => Path.GetDirectoryName(article.Path.FullPath)!).Distinct(StringComparer.Ordinal);
        var inputs = ConfigurationInputs.Of(folders.Select(finder.Find).Distinct(ReferenceEqualityComparer.Instance).OfType<LintConfiguration>(), shell.Folder);
        return request.Config is { } file ? inputs with { Files = inputs.Files.Add(shell.FullPath(file)) } : inputs;
    }
}
