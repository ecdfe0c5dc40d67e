using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>A diagnostic that a comment hides.</summary>
/// <param name="Diagnostic">What would have been reported.</param>
/// <param name="Comment">The comment, in UTF-16 offsets of the source.</param>
/// <param name="Reason">What the comment says behind <c>--</c>, or null.</param>
internal sealed record SuppressedDiagnostic(Diagnostic Diagnostic, TextRange Comment, string? Reason);
