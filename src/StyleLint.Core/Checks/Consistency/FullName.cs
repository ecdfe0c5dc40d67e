using StyleLint.Articles;

namespace StyleLint.Checks.Consistency;

/// <summary>Two capitalised words that stand together, as a first name and a surname do.</summary>
/// <param name="Prose">The block.</param>
/// <param name="FirstName">The first word.</param>
/// <param name="Surname">The second word, without a possessive ending and with straight apostrophes.</param>
/// <param name="SurnameRange">Where the surname stands, in offsets of the block.</param>
/// <param name="Range">Where both stand.</param>
internal readonly record struct FullName(Prose Prose, string FirstName, string Surname, TextRange SurnameRange, TextRange Range)
{
    /// <summary>Reads two tokens.</summary>
    public static FullName At(Prose prose, Token first, Token second)
    {
        var surname = SurnameAt(prose, second);
        var range = new TextRange(second.Start, second.Start + surname.Length);
        return new FullName(prose, prose.TextOf(first).ToString(), surname.ToString().Replace('’', '\''), range, new TextRange(first.Start, range.End));
    }

    /// <summary>The text of a token without a possessive ending.</summary>
    public static ReadOnlySpan<char> SurnameAt(Prose prose, Token token)
    {
        var word = prose.TextOf(token);
        return token.MayHaveJoint && (word.EndsWith("’s") || word.EndsWith("'s")) ? word[..^2] : word;
    }
}
