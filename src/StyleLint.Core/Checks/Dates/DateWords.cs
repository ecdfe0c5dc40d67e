using StyleLint.Articles;

namespace StyleLint.Checks.Dates;

/// <summary>The words around a date.</summary>
internal readonly ref struct DateWords(Prose prose)
{
    /// <summary>The text of a token; empty outside the block.</summary>
    public ReadOnlySpan<char> TextAt(int index) => index >= 0 && index < prose.Tokens.Length ? prose.TextOf(prose.Tokens[index]) : default;

    /// <summary>Whether a word stands there.</summary>
    public bool IsWord(int index) => index >= 0 && index < prose.Tokens.Length && prose.Tokens[index].Kind == TokenKind.Word;

    /// <summary>Whether a mark or nothing stands there.</summary>
    public bool IsEdge(int index) => index < 0 || index >= prose.Tokens.Length || prose.Tokens[index].Kind == TokenKind.Mark;

    /// <summary>The range of some tokens.</summary>
    public TextRange Range(int first, int behind) => new(prose.Tokens[first].Start, prose.Tokens[behind - 1].End);
}
