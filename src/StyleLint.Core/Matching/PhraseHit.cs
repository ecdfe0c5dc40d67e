using StyleLint.Articles;

namespace StyleLint.Matching;

/// <summary>A registered phrase that occurs in a block.</summary>
/// <param name="Phrase">The number that <see cref="PhraseSet.Add(string, PhraseCase, bool)"/> returned.</param>
/// <param name="Block">Index of the block in <see cref="Article.Blocks"/>.</param>
/// <param name="Range">The words that matched, in offsets of the block's prose.</param>
/// <param name="FirstToken">Index of the block's token in which it starts.</param>
/// <param name="LastToken">Index of the token in which it ends.</param>
internal readonly record struct PhraseHit(int Phrase, int Block, TextRange Range, int FirstToken, int LastToken);
