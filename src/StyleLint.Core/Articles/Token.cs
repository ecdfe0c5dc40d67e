namespace StyleLint.Articles;

/// <summary>One word, number or mark of a block's prose.</summary>
/// <param name="Start">UTF-16 offset in the prose.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsSpaced">Whether white space (or the start of the block) comes before it.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, bool IsSpaced)
{
    /// <summary>Offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether a regex may see the edge of a word inside it.</summary>
    internal bool MayHaveJoint { get; init; }

    /// <summary>Whether it starts with a capital letter.</summary>
    internal bool IsCapital { get; init; }

    /// <summary>What <see cref="Matching.WordHash"/> makes of its text.</summary>
    internal uint Hash { get; init; }
}
