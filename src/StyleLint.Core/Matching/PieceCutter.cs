using StyleLint.Articles;

namespace StyleLint.Matching;

/// <summary>Cuts tokens where a regex sees the edge of a word inside them: “don’t” is read as “don”, “’”, “t”.</summary>
internal ref struct PieceCutter
{
    private readonly ReadOnlySpan<char> text;
    private readonly Token token;
    private readonly int index;
    private int at;

    public PieceCutter(ReadOnlySpan<char> text, Token token, int index = 0)
    {
        this.text = text;
        this.token = token;
        this.index = index;
        at = token.Start;
    }

    /// <summary>The next piece, without its hash; false behind the last.</summary>
    public bool TryNext(out Piece piece)
    {
        piece = default;
        if (at == token.End) return false;
        var end = EndOfPiece(text[at..token.End]) + at;
        var isFirst = at == token.Start;
        piece = new Piece(index, at, end, isFirst && token.IsSpaced, isFirst, end == token.End, 0);
        at = end;
        return true;
    }

    private readonly int EndOfPiece(ReadOnlySpan<char> rest)
    {
        if (token.Kind != TokenKind.Word) return rest.Length;
        for (var index = 0; index < rest.Length; index++)
            if (Characters.IsJoint(rest[index]))
                return Math.Max(index, 1);
        return rest.Length;
    }
}
