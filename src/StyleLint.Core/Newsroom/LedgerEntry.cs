using System.Collections.Immutable;

namespace StyleLint.Newsroom;

/// <summary>One source of an article.</summary>
/// <param name="Source">What the article calls it.</param>
/// <param name="Kind">How it tells who the source is.</param>
/// <param name="Reason">Why the source is not named, or null.</param>
/// <param name="Lines">The lines on which it is cited, in order, one for each citation.</param>
public sealed record LedgerEntry(string Source, AttributionKind Kind, string? Reason, ImmutableArray<int> Lines);
