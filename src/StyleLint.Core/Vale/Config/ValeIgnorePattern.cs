using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>A pattern of text that Vale's rules do not read.</summary>
/// <param name="Files">A glob of the files in which it holds.</param>
/// <param name="Pattern">The regex.</param>
/// <param name="Source">The configuration that gives it.</param>
/// <param name="Range">Where it stands there, in UTF-16 offsets, half-open.</param>
public sealed record ValeIgnorePattern(string Files, string Pattern, SourceText Source, TextRange Range);
