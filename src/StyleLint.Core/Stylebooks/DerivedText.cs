using System.Collections.Immutable;
using System.Text;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>An example article with text inserted, and where each of its characters went.</summary>
internal sealed class DerivedText
{
    private readonly ImmutableArray<Edit> insertions;

    /// <summary>Inserts text.</summary>
    /// <param name="original">The article.</param>
    /// <param name="insertions">Edits with empty ranges, ordered by place.</param>
    public DerivedText(string original, ImmutableArray<Edit> insertions)
    {
        this.insertions = insertions;
        var text = new StringBuilder(original.Length + 64);
        var done = 0;
        foreach (var insertion in insertions)
        {
            text.Append(original, done, insertion.Range.Start - done).Append(insertion.Text);
            done = insertion.Range.Start;
        }

        Text = text.Append(original, done, original.Length - done).ToString();
    }

    /// <summary>The article with the insertions.</summary>
    public string Text { get; }

    /// <summary>Where a range of the original stands now. What is inserted at its edges does not belong to it.</summary>
    public TextRange Map(TextRange original)
    {
        var start = Map(original.Start);
        return new TextRange(start, original.IsEmpty ? start : Map(original.End - 1) + 1);
    }

    /// <summary>Whether a range of the new text lies wholly in inserted text.</summary>
    public bool IsInserted(TextRange range)
    {
        var shift = 0;
        foreach (var insertion in insertions)
        {
            var start = insertion.Range.Start + shift;
            if (new TextRange(start, start + insertion.Text.Length).Contains(range)) return true;
            shift += insertion.Text.Length;
        }

        return false;
    }

    private int Map(int original)
    {
        var mapped = original;
        foreach (var insertion in insertions)
            if (insertion.Range.Start <= original)
                mapped += insertion.Text.Length;
        return mapped;
    }
}
