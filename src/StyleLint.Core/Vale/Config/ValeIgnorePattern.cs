namespace StyleLint.Vale;

/// <summary>A pattern of text that Vale's rules do not read.</summary>
/// <param name="Files">A glob of the files in which it holds.</param>
/// <param name="Pattern">The regex.</param>
public sealed record ValeIgnorePattern(string Files, string Pattern);
