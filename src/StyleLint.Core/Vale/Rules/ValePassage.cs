using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>A text that a rule reads at once: a block or a part of one.</summary>
/// <param name="Block">The block.</param>
/// <param name="Index">The block's number; -1 where it is none of the view's blocks.</param>
/// <param name="Range">What part of the block's text.</param>
/// <param name="Text">The text.</param>
/// <param name="Size">As what the text is read: Vale reads a paragraph as such, sentence by sentence, and as a block.</param>
internal readonly record struct ValePassage(ValeBlock Block, int Index, TextRange Range, string Text, ValeSize Size);
