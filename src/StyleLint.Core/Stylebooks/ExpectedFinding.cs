using StyleLint.Articles;

namespace StyleLint.Stylebooks;

/// <summary>What a line of carets in an example demands.</summary>
/// <param name="Range">The marked range, in UTF-16 offsets of the example article.</param>
/// <param name="Message">The message behind the carets.</param>
/// <param name="Place">The carets, in UTF-16 offsets of the page.</param>
public sealed record ExpectedFinding(TextRange Range, string Message, TextRange Place);
