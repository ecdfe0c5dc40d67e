using System.Collections.Immutable;
using System.Text;

namespace StyleLint.Diagnostics;

/// <summary>Applies fixes.</summary>
internal static class Fixer
{
    /// <summary>The text after the fixes of at least a safety.</summary>
    public static string Apply(string text, ImmutableArray<Diagnostic> diagnostics, FixSafety minimum)
    {
        var result = new StringBuilder(text);
        var edits = diagnostics.Where(diagnostic => diagnostic.Fix?.Safety >= minimum).SelectMany(diagnostic => diagnostic.Fix!.Edits);
        foreach (var edit in edits.OrderByDescending(edit => edit.Range)) result.Remove(edit.Range.Start, edit.Range.Length).Insert(edit.Range.Start, edit.Text);
        return result.ToString();
    }
}
