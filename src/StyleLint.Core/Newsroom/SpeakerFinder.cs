using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Binds the quotations of an article to the words that say who speaks. Immutable and safe for use by many threads.</summary>
internal sealed class SpeakerFinder(SpeechLexicon lexicon)
{
    /// <summary>Reads an article.</summary>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="quotations">Its quotations; only the outermost are bound.</param>
    public SpeechReading Read(ImmutableArray<Prose> blocks, ImmutableArray<Quotation> quotations)
    {
        var outer = quotations.Where(static quotation => quotation.Depth == 0).ToLookup(static quotation => quotation.Prose);
        var clauses = ImmutableArray.CreateBuilder<SpeechClause>();
        var bound = new Dictionary<Quotation, QuotationAttribution>(ReferenceEqualityComparer.Instance);
        QuotationAttribution? last = null;
        SpeechClause? lastClause = null;
        foreach (var text in lexicon.Mark(blocks, outer))
        {
            var found = SpeechFinder.Find(text);
            var here = QuotationBinder.Bind(text, found, last, lastClause);
            foreach (var attribution in here) bound[attribution.Quotation] = attribution;
            if (last is { Link: AttributionLink.Carried or AttributionLink.None } && here is [{ Quotation.IsContinuation: true, Link: AttributionLink.Behind } own, ..])
                bound[last.Quotation] = last with { Clause = own.Clause, Link = AttributionLink.Carried };
            clauses.AddRange(found);
            if (text.Prose.Kind != BlockKind.Body && here.Count == 0) continue;
            last = here.Count > 0 ? here[^1] : null;
            lastClause = found.FindLast(static clause => clause is { Speaker: not null, IsPlain: true }) ?? last?.Clause;
        }

        return new SpeechReading(clauses.DrainToImmutable(), [.. quotations.Where(static quotation => quotation.Depth == 0)
            .Select(quotation => bound.GetValueOrDefault(quotation) ?? new QuotationAttribution(quotation, null, AttributionLink.None))]);
    }
}
