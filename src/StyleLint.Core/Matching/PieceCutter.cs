using StyleLint.Articles;

namespace StyleLint.Matching;

/// <summary>Cuts tokens at their apostrophes: “don’t” is read as “don”, “’”, “t”.</summary>
internal ref struct PieceCutter
{
    private readonly ReadOnlySpan<char> text;
    private readonly Token token;
    private int at;

    public PieceCutter(ReadOnlySpan<char> text, Token token)
    {
        this.text = text;
        this.token = token;
        at = token.Start;
    }

    /// <summary>The next piece, without its word number; false behind the last.</summary>
    public bool TryNext(out Piece piece)
    {
        piece = default;
        if (at == token.End) return false;
        var end = EndOfPiece(text[at..token.End]) + at;
        var isFirst = at == token.Start;
        piece = new Piece(at, end, isFirst && token.IsSpaced, isFirst, end == token.End, -1);
        at = end;
        return true;
    }

    private readonly int EndOfPiece(ReadOnlySpan<char> rest)
    {
        if (token.Kind != TokenKind.Word) return rest.Length;
        for (var index = 0; index < rest.Length; index++)
            if (Characters.IsApostrophe(rest[index]))
                return Math.Max(index, 1);
        return rest.Length;
    }
}
