using StyleLint.Articles;

namespace StyleLint.Reporting;

/// <summary>One user-perceived character of a source line as a terminal shows it.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="Width">How many columns of the terminal that takes.</param>
/// <param name="Range">What it stands for, in UTF-16 offsets of the source.</param>
internal readonly record struct Cell(string Text, int Width, TextRange Range);
