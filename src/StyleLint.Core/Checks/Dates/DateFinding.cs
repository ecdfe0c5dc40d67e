using StyleLint.Articles;

namespace StyleLint.Checks.Dates;

/// <summary>What is wrong with a date.</summary>
/// <param name="Range">The words in question.</param>
/// <param name="Use">What the message puts for <c>{use}</c>.</param>
/// <param name="Replacement">What a fix writes in their place, or null.</param>
internal readonly record struct DateFinding(TextRange Range, string Use, string? Replacement = null);
