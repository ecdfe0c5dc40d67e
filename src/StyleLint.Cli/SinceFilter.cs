using StyleLint.Cli.Git;
using StyleLint.Diagnostics;
using StyleLint.Files;

namespace StyleLint.Cli;

/// <summary><c>--since REV</c>: leaves the diagnostics on lines that were changed since a branch left a revision.</summary>
internal sealed class SinceFilter(string revision)
{
    private readonly Dictionary<string, (string Root, ChangedLines Lines)> byRepository = new(StringComparer.Ordinal);

    /// <summary>The diagnostics of a file that are on changed lines.</summary>
    /// <exception cref="GitException">Git cannot say what has changed.</exception>
    public FileDiagnostics New(ArticlePath path, FileDiagnostics file)
    {
        var folder = Path.GetDirectoryName(path.FullPath)!;
        var (root, lines) = ChangesOf(folder);
        return lines.Filter(ArticlePath.Relative(root, path.FullPath), file);
    }

    /// <summary>Asks Git about every repository before the first article is read, so that a mistake costs no time.</summary>
    /// <exception cref="GitException">Git cannot say what has changed.</exception>
    public void Open(IEnumerable<ArticlePath> paths)
    {
        foreach (var folder in paths.Select(static path => Path.GetDirectoryName(path.FullPath)!).Distinct(StringComparer.Ordinal)) ChangesOf(folder);
    }

    private (string Root, ChangedLines Lines) ChangesOf(string folder)
    {
        var nearest = RepositoryRoot.Of(folder) ?? folder;
        if (byRepository.TryGetValue(nearest, out var known)) return known;
        var repository = GitRepository.Of(folder);
        if (!byRepository.TryGetValue(repository.Root, out var changes))
            byRepository[repository.Root] = changes = (repository.Root, repository.ChangesSince(revision));
        return byRepository[nearest] = changes;
    }
}
