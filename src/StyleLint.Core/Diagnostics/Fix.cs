using System.Collections.Immutable;
using System.Text;
using StyleLint.Articles;

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

    /// <summary>All edits as one, which replaces what stands between them with itself.</summary>
    /// <param name="source">The file that the edits change.</param>
    internal Edit AsOneEdit(SourceText source)
    {
        if (Edits is [var only]) return only;
        var range = new TextRange(Edits[0].Range.Start, Edits[^1].Range.End);
        var text = new StringBuilder();
        var at = range.Start;
        foreach (var edit in Edits)
        {
            text.Append(source.Text, at, edit.Range.Start - at).Append(edit.Text);
            at = edit.Range.End;
        }

        return new Edit(range, text.ToString());
    }
}
