using System.Collections.Immutable;

namespace StyleLint.Newsroom;

/// <summary>Who speaks in an article.</summary>
/// <param name="Clauses">All words that say who speaks, in the order of the article.</param>
/// <param name="Quotations">Each outermost quotation with its words, in the order of the article.</param>
public sealed record SpeechReading(ImmutableArray<SpeechClause> Clauses, ImmutableArray<QuotationAttribution> Quotations)
{
    /// <summary>An article in which nobody speaks.</summary>
    public static SpeechReading Empty { get; } = new([], []);
}
