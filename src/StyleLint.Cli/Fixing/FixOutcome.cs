using StyleLint.Diagnostics;
using StyleLint.Files;

namespace StyleLint.Cli.Fixing;

/// <summary>An article before and after its fixes.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="File">As it was read.</param>
/// <param name="Result">What became of it.</param>
internal sealed record FixOutcome(ArticlePath Path, ArticleFile File, FixedArticle Result)
{
    /// <summary>Whether there is something to write.</summary>
    public bool HasChanged => Result.Applied > 0 && Result.Source.Text != File.Source.Text;

    /// <summary>What is left to report.</summary>
    public FileDiagnostics Left => new(Result.Source, Result.Diagnostics);
}
