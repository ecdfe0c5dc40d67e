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

    private static int Fill(ReadOnlySpan<char> text, Span<Token> tokens)
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

            var (length, kind) = first is CharacterClass.Letter or CharacterClass.Digit
                ? WordAt(text, at, first)
                : (MarkLength(text, at), TokenKind.Mark);
            tokens[count++] = new Token(at, length, kind, isSpaced);
            isSpaced = false;
            at += length;
        }

        return count;
    }

    private static (int Length, TokenKind Kind) WordAt(ReadOnlySpan<char> text, int start, CharacterClass first)
    {
        var kind = first == CharacterClass.Digit ? TokenKind.Number : TokenKind.Word;
        var end = start + 1;
        while (end < text.Length)
        {
            var next = Characters.ClassOf(text[end]);
            if (next == CharacterClass.Apostrophe && !IsInner(text, end)) break;
            if (next is CharacterClass.Space or CharacterClass.Mark) break;
            if (next != CharacterClass.Digit) kind = TokenKind.Word;
            end++;
        }

        return (end - start, kind);
    }

    private static bool IsInner(ReadOnlySpan<char> text, int apostrophe) =>
        apostrophe + 1 < text.Length && Characters.ClassOf(text[apostrophe + 1]) is (CharacterClass.Letter or CharacterClass.Digit);

    private static int MarkLength(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
}
