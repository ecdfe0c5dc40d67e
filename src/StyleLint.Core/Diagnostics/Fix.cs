using System.Collections.Immutable;

namespace StyleLint.Diagnostics;

/// <summary>Edits that resolve a diagnostic.</summary>
/// <param name="Safety">Whether it may be applied without asking.</param>
/// <param name="Description">What the fix does, as a sentence: “Write ‘percent’.”</param>
/// <param name="Edits">The replacements, ordered by range, without overlap.</param>
public sealed record Fix(FixSafety Safety, string Description, ImmutableArray<Edit> Edits)
{
    /// <summary>A fix of one replacement.</summary>
    public Fix(FixSafety safety, string description, Edit edit)
        : this(safety, description, [edit])
    {
    }
}
