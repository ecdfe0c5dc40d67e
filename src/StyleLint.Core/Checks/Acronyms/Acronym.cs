using StyleLint.Articles;

namespace StyleLint.Checks.Acronyms;

/// <summary>One use of a word that is written in capitals only.</summary>
/// <param name="Prose">The block.</param>
/// <param name="Index">Index of its token.</param>
/// <param name="Range">Where the capitals stand, without a plural or possessive ending, in offsets of the block.</param>
internal readonly record struct Acronym(Prose Prose, int Index, TextRange Range)
{
    private const int Longest = 6;

    /// <summary>The capitals.</summary>
    public string Text => Prose.Text[Range.Start..Range.End];

    /// <summary>Reads a token; null where it is no acronym: “LTB”, “LTBs” and “LTB’s” are, “L”, “B2B” and “LTBoard” are not.</summary>
    public static Acronym? At(Prose prose, int index)
    {
        var token = prose.Tokens[index];
        if (token.Kind != TokenKind.Word || token.Length < 2) return null;
        var text = prose.TextOf(token);
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterUpper(text[length])) length++;
        if (length is < 2 or > Longest || text[length..] is not ("" or "s" or "'s" or "’s")) return null;
        return new Acronym(prose, index, new TextRange(token.Start, token.Start + length));
    }

    /// <summary>The parentheses around it, with quotation marks inside them; null where it stands in the open.</summary>
    public TextRange? Parentheses
    {
        get
        {
            var (start, end) = (Range.Start, Range.End);
            if (start > 0 && end < Prose.Text.Length && Prose.Text[start - 1] is '"' or '“' && Prose.Text[end] is '"' or '”') (start, end) = (start - 1, end + 1);
            return start > 0 && end < Prose.Text.Length && Prose.Text[start - 1] == '(' && Prose.Text[end] == ')' ? new TextRange(start - 1, end + 1) : null;
        }
    }
}
