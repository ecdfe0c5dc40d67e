using System.Runtime.CompilerServices;

namespace StyleLint.Matching;

/// <summary>
/// FNV-1a over the folded characters of a word: words are short, and nobody gains by making them collide in a page of their own.
/// The tokenizer works it out on its way, so that no word is read twice.
/// </summary>
internal static class WordHash
{
    /// <summary>The hash of nothing.</summary>
    public const uint Empty = 2166136261;

    /// <summary>The hash with one more character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Plus(uint hash, char character) => (hash ^ Characters.Fold(character)) * 16777619u;

    /// <summary>The hash with one more capital letter of ASCII, which stands for its small one as well.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint PlusCapital(uint hash, char capital) => (hash ^ capital) * 16777619u;

    /// <summary>The capital of a letter of ASCII; of what is no such letter, no capital.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char CapitalOf(char letter) => (char)(letter & ~0x20);

    /// <summary>The hash of a text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Empty;
        foreach (var character in text) hash = Plus(hash, character);
        return hash;
    }
}
