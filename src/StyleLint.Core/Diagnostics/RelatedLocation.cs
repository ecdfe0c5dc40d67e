using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>Another place in the same file that explains a diagnostic.</summary>
/// <param name="Range">Where, in UTF-16 offsets of the source, half-open.</param>
/// <param name="Message">What is there, as a sentence.</param>
public readonly record struct RelatedLocation(TextRange Range, string Message);
