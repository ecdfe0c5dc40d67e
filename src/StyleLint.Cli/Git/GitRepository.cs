using StyleLint.Files;

namespace StyleLint.Cli.Git;

/// <summary>A repository that articles lie in; of nested ones the outermost, so that submodules are seen with it.</summary>
internal sealed class GitRepository
{
    private GitRepository(string root) => Root = root;

    /// <summary>Its top folder.</summary>
    public string Root { get; }

    /// <summary>The repository of a folder.</summary>
    /// <exception cref="GitException">The folder lies in none.</exception>
    public static GitRepository Of(string folder)
    {
        var root = RepositoryRoot.Of(folder) ?? throw new GitException($"‘--since’ needs a Git repository; ‘{folder}’ is in none.");
        while (GitProcess.TryRun(root, out var above, "rev-parse", "--show-superproject-working-tree") && above.Trim() is { Length: > 0 } outer) root = outer;
        return new GitRepository(root);
    }

    /// <summary>The lines that differ from where the branch left a revision, in the working tree as it is.</summary>
    /// <param name="revision">A branch, tag or commit.</param>
    /// <exception cref="GitException">There is no such revision, or the history to it is missing.</exception>
    public ChangedLines ChangesSince(string revision)
    {
        var diff = GitProcess.Run(
            Root, "-c", "core.quotePath=true", "diff", MergeBase(revision), "--unified=0", "--inter-hunk-context=0", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames",
            "--submodule=diff", "--ignore-submodules=none", "--src-prefix=a/", "--dst-prefix=b/", "--");
        var tracked = GitProcess.Run(Root, "ls-files", "-z", "--cached", "--recurse-submodules").Split('\0', StringSplitOptions.RemoveEmptyEntries);
        return new ChangedLines(DiffReader.Read(diff), tracked.ToHashSet(StringComparer.Ordinal));
    }

    private string MergeBase(string revision)
    {
        // A revision that starts with a hyphen would be an option.
        if (revision.StartsWith('-') || !GitProcess.TryRun(Root, out var commit, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"))
            throw new GitException($"There is no revision ‘{revision}’ in ‘{Root}’.{ShallowAdvice($"git fetch origin {revision}")}");
        if (GitProcess.TryRun(Root, out var common, "merge-base", commit.Trim(), "HEAD")) return common.Trim();
        throw new GitException($"‘{revision}’ and the current commit have no common history in ‘{Root}’.{ShallowAdvice("git fetch --unshallow")}");
    }

    private string ShallowAdvice(string command) =>
        GitProcess.TryRun(Root, out var isShallow, "rev-parse", "--is-shallow-repository") && isShallow.Trim() == "true"
            ? $" The clone is shallow: run ‘{command}’, or let the checkout fetch all history (‘fetch-depth: 0’ in GitHub Actions, ‘GIT_DEPTH: 0’ in GitLab CI)."
            : "";
}
