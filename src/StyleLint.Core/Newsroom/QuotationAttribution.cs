namespace StyleLint.Newsroom;

/// <summary>A direct quotation and who speaks it.</summary>
/// <param name="Quotation">The quotation.</param>
/// <param name="Clause">The words that attribute it, or null where there are none.</param>
/// <param name="Link">How the reader gets from the quotation to the words.</param>
public sealed record QuotationAttribution(Quotation Quotation, SpeechClause? Clause, AttributionLink Link);
