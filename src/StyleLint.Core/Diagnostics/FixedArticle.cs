using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>What fixing made of an article.</summary>
/// <param name="Source">The new text; the old one where nothing was fixed.</param>
/// <param name="Diagnostics">What is found in the new text.</param>
/// <param name="Applied">How many fixes went in.</param>
/// <param name="Fighting">Rules whose fixes undo each other, ordered by id; then the text is the old one.</param>
public sealed record FixedArticle(SourceText Source, ImmutableArray<Diagnostic> Diagnostics, int Applied, ImmutableArray<string> Fighting)
{
    /// <summary>Whether rules fight, so that nothing was fixed.</summary>
    public bool HasFailed => !Fighting.IsEmpty;
}
