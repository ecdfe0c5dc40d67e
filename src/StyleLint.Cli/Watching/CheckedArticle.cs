using StyleLint.Diagnostics;

namespace StyleLint.Cli.Watching;

/// <summary>An article and what was found in it.</summary>
/// <param name="Job">The article.</param>
/// <param name="Found">What was found; null where the file is gone.</param>
/// <param name="IsReadable">Whether the file could be read.</param>
internal sealed record CheckedArticle(ArticleJob Job, FileDiagnostics? Found, bool IsReadable)
{
    /// <summary>Whether no editor seems to be in the middle of writing it: many take the old text away first.</summary>
    public bool IsSettled => IsReadable && Found is { Source.Text.Length: > 0 };
}
