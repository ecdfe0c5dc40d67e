using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>A text that a rule reads at once: a block or a part of one.</summary>
/// <param name="Block">The block.</param>
/// <param name="Index">The block's number; -1 where it is none of the view's blocks.</param>
/// <param name="Sentence">Which of the block's sentences; -1 for the whole block.</param>
/// <param name="Range">What part of the block's text.</param>
/// <param name="Size">As what the text is read: Vale reads a paragraph as such, sentence by sentence, and as a block.</param>
internal readonly record struct ValePassage(ValeBlock Block, int Index, int Sentence, TextRange Range, ValeSize Size)
{
    /// <summary>The text.</summary>
    public string Text => Sentence < 0 ? Block.Prose.Text : Block.TextOf(Sentence);

    /// <summary>The text, for who needs no string of it.</summary>
    public ReadOnlySpan<char> Span => Block.Prose.Text.AsSpan(Range.Start, Range.Length);

    /// <summary>The whole of a block.</summary>
    public static ValePassage Whole(ValeBlock block, int index, ValeSize size) => new(block, index, -1, new TextRange(0, block.Prose.Text.Length), size);

    /// <summary>A part of the text.</summary>
    public string Slice(TextRange part) => Block.Prose.Text.Substring(Range.Start + part.Start, part.Length);
}
