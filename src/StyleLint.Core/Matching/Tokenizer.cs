using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StyleLint.Articles;

namespace StyleLint.Matching;

/// <summary>Cuts prose into words, numbers and marks.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a text in order. Together they hold every character that is not white space.</summary>
    public static ImmutableArray<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0) return [];

        // No token is shorter than a character, so the buffer never grows and the result is the only allocation.
        var buffer = ArrayPool<Token>.Shared.Rent(text.Length);
        var count = Fill(text, buffer);
        var tokens = count == 0 ? [] : buffer.AsSpan(0, count).ToArray();
        ArrayPool<Token>.Shared.Return(buffer);
        return ImmutableCollectionsMarshal.AsImmutableArray(tokens);
    }

    /// <summary>Writes the tokens of a text one after another; no text has more tokens than characters.</summary>
    /// <returns>How many there are.</returns>
    public static int Fill(ReadOnlySpan<char> text, Span<Token> tokens)
    {
        var count = 0;
        var isSpaced = true;
        for (var at = 0; at < text.Length;)
        {
            var first = Characters.ClassOf(text[at]);
            if (first == CharacterClass.Space)
            {
                isSpaced = true;
                at++;
                continue;
            }

            ref var token = ref tokens[count++];
            token = first is CharacterClass.Letter or CharacterClass.Digit ? WordAt(text, at, first, isSpaced) : MarkAt(text, at, isSpaced);
            isSpaced = false;
            at = token.End;
        }

        return count;
    }

    private static Token WordAt(ReadOnlySpan<char> text, int start, CharacterClass first, bool isSpaced)
    {
        // Nearly every word is of plain letters from its start to its end.
        var rest = text[start..];
        var (hash, length) = (WordHash.Empty, 0);
        for (; length < rest.Length && WordHash.CapitalOf(rest[length]) is var capital && char.IsAsciiLetterUpper(capital); length++) hash = WordHash.PlusCapital(hash, capital);
        if (length > 0 && (length == rest.Length || rest[length] is ' ' or '.' or ',')) return new Token(start, length, TokenKind.Word, isSpaced) { Hash = hash, IsCapital = char.IsAsciiLetterUpper(rest[0]) };
        return GoOn(text, start, first == CharacterClass.Digit ? TokenKind.Number : TokenKind.Word, isSpaced, hash, length);
    }

    /// <summary>Reads a word or a number whose first characters have been read.</summary>
    private static Token GoOn(ReadOnlySpan<char> text, int start, TokenKind kind, bool isSpaced, uint hash, int length)
    {
        var mayHaveJoint = false;
        var end = start + length;
        if (length == 0) hash = WordHash.Plus(hash, text[end++]);
        for (; end < text.Length; end++)
        {
            var next = Characters.ClassOf(text[end]);
            if (next is CharacterClass.Space or CharacterClass.Mark || (next == CharacterClass.Apostrophe && !IsInner(text, end))) break;
            if (next != CharacterClass.Digit) kind = TokenKind.Word;
            mayHaveJoint |= next is CharacterClass.Apostrophe or CharacterClass.Combining;
            hash = WordHash.Plus(hash, text[end]);
        }

        return new Token(start, end - start, kind, isSpaced) { Hash = hash, MayHaveJoint = mayHaveJoint, IsCapital = char.IsUpper(text[start]) };
    }

    private static Token MarkAt(ReadOnlySpan<char> text, int start, bool isSpaced)
    {
        var length = MarkLength(text, start);
        return new Token(start, length, TokenKind.Mark, isSpaced) { Hash = WordHash.Of(text.Slice(start, length)) };
    }

    private static bool IsInner(ReadOnlySpan<char> text, int apostrophe) =>
        apostrophe + 1 < text.Length && Characters.ClassOf(text[apostrophe + 1]) is (CharacterClass.Letter or CharacterClass.Digit);

    private static int MarkLength(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
}
