using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Matching;

/// <summary>Cuts prose into words, numbers and marks.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a text in order.</summary>
    public static ImmutableArray<Token> Tokenize(string text) => text.Length == 0 ? [] : [];
}
