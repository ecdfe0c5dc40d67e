using StyleLint.Articles;
using StyleLint.Matching;

namespace StyleLint.Newsroom;

/// <summary>The words of one block, as a reader of names sees them.</summary>
internal readonly struct NameTokens(Prose prose)
{
    /// <summary>More hyphens than a name has; a longer chain is walked piece by piece, so that it costs no more than its length.</summary>
    private const int MostJoined = 4;

    public Prose Prose { get; } = prose;

    public int Count => Prose.Tokens.Length;

    /// <summary>A word as it is written, without a possessive ending; empty where a mark stands or nothing.</summary>
    public ReadOnlySpan<char> Word(int index)
    {
        if ((uint)index >= (uint)Count || Prose.Tokens[index].Kind != TokenKind.Word) return [];
        ref readonly var token = ref Prose.Tokens.ItemRef(index);
        var word = Prose.TextOf(token);
        return token.MayHaveJoint && IsPossessive(word) ? word[..^2] : word;
    }

    /// <summary>The <see cref="WordHash"/> of <see cref="Word"/>.</summary>
    public uint HashOf(int index)
    {
        if ((uint)index >= (uint)Count || Prose.Tokens.ItemRef(index) is not { Kind: TokenKind.Word } token) return WordHash.Empty;
        return token.MayHaveJoint ? WordHash.Of(Word(index)) : token.Hash;
    }

    public bool IsPossessive(int index) => Prose.Tokens.ItemRef(index) is { MayHaveJoint: true } token && IsPossessive(Prose.TextOf(token));

    /// <summary>Offset behind a word without its possessive ending.</summary>
    public int EndOf(int index) => Prose.Tokens[index].Start + Word(index).Length;

    /// <summary>Token behind a word that hyphens may join to others: “Smith-Jones” is one word of a name.</summary>
    public int Behind(int index)
    {
        for (var joined = 1; joined < MostJoined && MarkAt(index + 1) == '-' && !Prose.Tokens[index + 1].IsSpaced && IsCapital(index + 2) && !Prose.Tokens[index + 2].IsSpaced; joined++) index += 2;
        return index + 1;
    }

    /// <summary>The first token from one on that starts with a capital, or that a hyphen may join to one; <see cref="Count"/> where none does.</summary>
    public int NextCapitalOrJoint(int index)
    {
        var tokens = Prose.Tokens.AsSpan();
        var text = Prose.Text;
        for (var at = index; at < tokens.Length; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.IsCapital) return at;
            if (token.Kind == TokenKind.Mark && !token.IsSpaced && at > index && text[token.Start] == '-') return at - 1;
        }

        return tokens.Length;
    }

    public char MarkAt(int index) =>
        (uint)index < (uint)Count && Prose.Tokens[index].Kind == TokenKind.Mark ? Prose.Text[Prose.Tokens[index].Start] : ' ';

    /// <summary>“Ana”, “O’Neill”, “McRoe”; neither “ANA” nor “A”.</summary>
    public bool IsCapital(int index)
    {
        // Asked of every token: most start with a small letter, and need not be cut.
        if ((uint)index >= (uint)Count || !Prose.Tokens.ItemRef(index).IsCapital) return false;
        var word = Word(index);
        return word.Length > 1 && (char.IsLower(word[1]) || word[1] is '’' or '\'');
    }

    /// <summary>Several tokens as they are written, without a possessive ending.</summary>
    public ReadOnlySpan<char> TextSpan(int first, int behind) => Prose.Text.AsSpan()[Prose.Tokens[first].Start..EndOf(behind - 1)];

    /// <inheritdoc cref="TextSpan"/>
    public string TextOf(int first, int behind) => TextSpan(first, behind).ToString();

    public bool IsDeterminer(int index) => Word(index) is "a" or "an" or "the" or "A" or "An" or "The" or "this" or "that" or "another" or "any" or "every" or "no";

    /// <summary>A day or a month: capitalized, and nobody's first name before a surname.</summary>
    public bool IsTime(int index) => Word(index) is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday"
        or "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September" or "October" or "November" or "December";

    /// <summary>“J” with or without a period.</summary>
    public bool IsInitial(int index) => Word(index) is [var letter] && char.IsUpper(letter);

    /// <summary>Whether a blank, not the end of a line, stands before a token.</summary>
    public bool FollowsBlank(int index) =>
        (uint)index < (uint)Count && Prose.Tokens[index] is { IsSpaced: true, Start: > 0 } token && Prose.Text[token.Start - 1] != '\n';

    /// <summary>Whether a capitalized word stands right before a token, parted by a blank only.</summary>
    public bool FollowsCapital(int index) => index > 0 && FollowsBlank(index) && Word(index - 1) is [var first, ..] && char.IsUpper(first);

    /// <summary>Whether a token starts a sentence, as far as the mark before it tells.</summary>
    public bool StartsSentence(int index) =>
        index <= 0 || (uint)index < (uint)Count && (Prose.Text[Prose.Tokens[index].Start - 1] == '\n' || MarkAt(index - 1) is '.' or '!' or '?' or '”' or '"' or ':' or '“' or '—');

    private static bool IsPossessive(ReadOnlySpan<char> word) => word.EndsWith("’s") || word.EndsWith("'s");
}
