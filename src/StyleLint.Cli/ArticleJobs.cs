using System.Collections;
using StyleLint.Diagnostics;
using StyleLint.Files;

namespace StyleLint.Cli;

/// <summary>The articles of a run, each with its linter; a job is made when it is asked for. Immutable.</summary>
/// <param name="paths">The articles.</param>
/// <param name="linters">The linter of each.</param>
internal sealed class ArticleJobs(ArticlePaths paths, Linter[] linters) : IReadOnlyList<ArticleJob>
{
    /// <inheritdoc/>
    public int Count => paths.Count;

    /// <inheritdoc/>
    public ArticleJob this[int index] => new(paths[index], linters[index], null);

    /// <inheritdoc/>
    public IEnumerator<ArticleJob> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
