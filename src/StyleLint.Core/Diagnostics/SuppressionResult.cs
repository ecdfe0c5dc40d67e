using System.Collections.Immutable;

namespace StyleLint.Diagnostics;

/// <summary>What comments leave of the diagnostics of an article.</summary>
/// <param name="Kept">What is reported, those about the comments included, in the order of <see cref="DiagnosticOrder"/>.</param>
/// <param name="Suppressed">What comments hide, in the order of the diagnostics given.</param>
internal sealed record SuppressionResult(ImmutableArray<Diagnostic> Kept, ImmutableArray<SuppressedDiagnostic> Suppressed);
