using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using StyleLint.Matching;

namespace StyleLint.Vale;

/// <summary>
/// Which characters stand side by side in each block of an article, case aside. Most regexes need two that most blocks do not have,
/// and to look that up costs far less than to search for them.
/// </summary>
internal sealed class ValeLetters
{
    /// <summary>How many codes there are.</summary>
    public const int Codes = 64;

    /// <summary>The code of white space, as which the edges of a block count, too.</summary>
    public const byte Space = 32;

    private const byte OtherMark = 28;
    private const byte OtherLetter = 29;

    private static readonly byte[] CodeOfAscii = [.. Enumerable.Range(0, 128).Select(static character => AsciiCode((char)character))];

    private readonly ulong[] pairs;

    private ValeLetters(ulong[] pairs) => this.pairs = pairs;

    /// <summary>Reads the blocks.</summary>
    public static ValeLetters Of(ImmutableArray<ValeBlock> blocks)
    {
        var pairs = ArrayPool<ulong>.Shared.Rent(blocks.Length * Codes);
        Array.Clear(pairs, 0, blocks.Length * Codes);
        for (var index = 0; index < blocks.Length; index++) Read(blocks[index].Prose.Text, pairs.AsSpan(index * Codes, Codes));
        return new ValeLetters(pairs);
    }

    /// <summary>Gives the memory back. Nobody may ask any more.</summary>
    public void Return() => ArrayPool<ulong>.Shared.Return(pairs);

    /// <summary>For each code the codes that follow it somewhere in a block, a bit each.</summary>
    public ReadOnlySpan<ulong> this[int block] => pairs.AsSpan(block * Codes, Codes);

    /// <summary>The code of a character. Several characters may have one code, but what a regex takes for the same letter has the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte CodeOf(char character) => character < 128 ? CodeOfAscii[character] : RareCode(character);

    private static void Read(string text, Span<ulong> pairs)
    {
        var last = Space;
        foreach (var character in text)
        {
            var code = CodeOf(character);
            pairs[last] |= 1UL << code;
            last = code;
        }

        pairs[last] |= 1UL << Space;
    }

    private static byte AsciiCode(char character) =>
        char.IsWhiteSpace(character) ? Space : character is > ' ' and < '@' ? (byte)(Space | (character & 31)) : (byte)(character & 31);

    private static byte RareCode(char character)
    {
        if (char.IsWhiteSpace(character)) return Space;
        if (Characters.Fold(character) is < (char)128 and var folded) return AsciiCode(folded);
        if (character is 'İ' or 'ı' or 'ſ') return AsciiCode(character == 'ſ' ? 's' : 'i');
        return char.IsLetter(character) ? OtherLetter : OtherMark;
    }
}
