namespace StyleLint.Matching;

/// <summary>What one step in the trie reads: a token, or a part of one that an apostrophe cuts off.</summary>
/// <param name="Token">Index of the token in the block.</param>
/// <param name="Start">UTF-16 offset in the prose.</param>
/// <param name="End">Offset behind the last code unit.</param>
/// <param name="IsSpaced">Whether white space comes before it.</param>
/// <param name="StartsToken">Whether a token starts here.</param>
/// <param name="EndsToken">Whether a token ends here.</param>
/// <param name="Hash">The <see cref="WordHash"/> of the text.</param>
internal readonly record struct Piece(int Token, int Start, int End, bool IsSpaced, bool StartsToken, bool EndsToken, uint Hash);
