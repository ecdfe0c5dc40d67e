using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Where a story was reported from: the place that opens its first paragraph, set off by a dash.</summary>
/// <param name="Prose">The block that the dateline opens.</param>
/// <param name="Range">The dateline in offsets of the prose, from its first character to behind its separator.</param>
/// <param name="Places">The places, one or more.</param>
/// <param name="Region">State, province or country, or null.</param>
/// <param name="Date">The date, or null.</param>
/// <param name="Credit">The credit without its brackets or slashes, or null.</param>
/// <param name="Separator">The dash or colon, or null where a conversion lost it.</param>
public sealed record Dateline(
    Prose Prose,
    TextRange Range,
    ImmutableArray<TextRange> Places,
    TextRange? Region,
    TextRange? Date,
    TextRange? Credit,
    TextRange? Separator);
