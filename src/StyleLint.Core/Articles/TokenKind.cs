namespace StyleLint.Articles;

/// <summary>What a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, digits and combining marks, with apostrophes inside.</summary>
    Word,

    /// <summary>Digits only.</summary>
    Number,

    /// <summary>One character that is neither of the two nor white space.</summary>
    Mark,
}
