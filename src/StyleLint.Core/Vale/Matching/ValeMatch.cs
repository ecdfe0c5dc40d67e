using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>A match of a rule's pattern.</summary>
/// <param name="Range">Where, in the text.</param>
/// <param name="Alternative">Which of the pattern's alternatives.</param>
internal readonly record struct ValeMatch(TextRange Range, int Alternative);
