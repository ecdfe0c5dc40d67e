using System.Text.RegularExpressions;
using StyleLint.Files;

namespace StyleLint.Vale;

/// <summary>Text that no rule reads: <c>TokenIgnores</c> and <c>BlockIgnores</c>.</summary>
/// <param name="Files">The files in which it holds; null for all.</param>
/// <param name="Pattern">What is not read, with a time limit.</param>
/// <param name="IsBlock">Whether it is a block of its own, rather than a stretch of a line.</param>
internal sealed record ValeIgnore(Glob? Files, Regex Pattern, bool IsBlock);
