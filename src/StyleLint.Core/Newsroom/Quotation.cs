using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>A direct quotation inside one block.</summary>
/// <param name="Prose">The block.</param>
/// <param name="Range">The quotation in offsets of the prose, its marks included.</param>
/// <param name="Mark">The opening mark: <c>“</c>, <c>"</c>, <c>‘</c> or <c>'</c>.</param>
/// <param name="IsClosed">Whether the quotation has its closing mark in this block.</param>
/// <param name="IsContinuation">Whether it continues the quotation that the block before left open (a running quotation).</param>
/// <param name="Depth">0 for a quotation, 1 for one inside it, and so on.</param>
public sealed record Quotation(Prose Prose, TextRange Range, char Mark, bool IsClosed, bool IsContinuation, int Depth);
