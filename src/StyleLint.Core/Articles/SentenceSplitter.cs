using System.Collections.Immutable;

namespace StyleLint.Articles;

/// <summary>Splits prose into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences of a text in order, without the blanks between them.</summary>
    public static ImmutableArray<TextRange> Split(string text) => text.Length == 0 ? [] : [new TextRange(0, text.Length)];
}
