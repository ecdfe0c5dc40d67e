namespace StyleLint.Diagnostics;

/// <summary>What applying fixes made of a text.</summary>
/// <param name="Text">The new text.</param>
/// <param name="Applied">How many fixes went in.</param>
/// <param name="Skipped">How many were left out because they overlap others; a second pass over the new text may apply them.</param>
internal sealed record FixResult(string Text, int Applied, int Skipped);
