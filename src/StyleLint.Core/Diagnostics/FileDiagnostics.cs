using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>What was found in one file.</summary>
/// <param name="Source">The file's text.</param>
/// <param name="Diagnostics">Findings, ordered by range, then by rule id.</param>
public sealed record FileDiagnostics(SourceText Source, ImmutableArray<Diagnostic> Diagnostics);
