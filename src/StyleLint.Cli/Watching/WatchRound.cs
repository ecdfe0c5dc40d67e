using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Cli.Watching;

/// <summary>What one look at the articles brought.</summary>
/// <param name="Files">What was found in the articles that have changed, ordered by path.</param>
/// <param name="HasChanges">Whether anything has changed; an article that is gone leaves no file here.</param>
internal sealed record WatchRound(ImmutableArray<FileDiagnostics> Files, bool HasChanges);
