using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>One replacement in the source.</summary>
/// <param name="Range">What is replaced, in UTF-16 offsets of the source, half-open; empty for an insertion.</param>
/// <param name="Text">What stands there afterwards; empty for a deletion.</param>
public readonly record struct Edit(TextRange Range, string Text);
