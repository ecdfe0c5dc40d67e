using System.Collections.Immutable;

namespace StyleLint.Checks;

/// <summary>One phrase of a words rule.</summary>
/// <param name="Phrase">The phrase as the page has it.</param>
/// <param name="Use">
/// What to write instead: nothing where the page names no replacement, one empty text where the words are to go,
/// several where an editor has to choose.
/// </param>
/// <param name="IsException">Whether the words are right inside this phrase.</param>
internal readonly record struct WordEntry(string Phrase, ImmutableArray<string> Use, bool IsException);
