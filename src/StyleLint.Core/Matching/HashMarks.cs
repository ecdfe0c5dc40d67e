using System.Numerics;
using System.Runtime.CompilerServices;

namespace StyleLint.Matching;

/// <summary>
/// A bit for each entry of a hash table, by its hash. Most questions are about what is not there, and this small table, which stays in the nearest cache,
/// answers nearly all of them.
/// </summary>
internal readonly struct HashMarks
{
    private const int BitsOfWord = 64;

    private readonly ulong[] words;

    /// <summary>Makes marks for a table.</summary>
    /// <param name="bits">How many bits, rounded up to a power of two: eight for each entry leave one question in eight to the table.</param>
    public HashMarks(int bits) => words = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(bits / BitsOfWord, 1))];

    /// <summary>Marks a hash.</summary>
    public void Add(ulong hash) => words[WordOf(hash)] |= 1ul << (int)hash;

    /// <summary>Whether a hash may have been marked; what was marked always is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(ulong hash) => (words[WordOf(hash)] & (1ul << (int)hash)) != 0;

    /// <summary>The lowest six bits say which bit of a word, those above which word.</summary>
    private int WordOf(ulong hash) => (int)(hash >> 6) & (words.Length - 1);
}
