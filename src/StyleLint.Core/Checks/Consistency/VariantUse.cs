using StyleLint.Articles;

namespace StyleLint.Checks.Consistency;

/// <summary>One place at which an article uses a form.</summary>
/// <param name="Form">Which form; equal numbers are the same form.</param>
/// <param name="Prose">The block.</param>
/// <param name="Range">The words, in offsets of the block.</param>
internal readonly record struct VariantUse(int Form, Prose Prose, TextRange Range)
{
    /// <summary>The words as written.</summary>
    public string Text => Prose.Text[Range.Start..Range.End];

    /// <summary>Where it stands in the source.</summary>
    public int Start => Prose.Map.ToSource(Range).Start;
}
