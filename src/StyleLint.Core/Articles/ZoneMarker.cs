using System.Collections.Immutable;
using StyleLint.Newsroom;

namespace StyleLint.Articles;

/// <summary>Marks in the blocks what the newsroom model has found in them.</summary>
internal static class ZoneMarker
{
    /// <summary>The blocks with zones for quotations and the dateline; both refer to the new blocks.</summary>
    public static (ImmutableArray<Prose> Blocks, ImmutableArray<Quotation> Quotations, Dateline? Dateline) Mark(
        ImmutableArray<Prose> blocks, ImmutableArray<Quotation> quotations, Dateline? dateline)
    {
        var marked = new Dictionary<Prose, Prose>(ReferenceEqualityComparer.Instance);
        foreach (var group in quotations.Where(static quotation => quotation.Depth == 0).GroupBy(static quotation => quotation.Prose))
            marked[group.Key] = group.Key.With(group.Select(static quotation => new Zone(ZoneKind.Quotes, quotation.Range)));
        if (dateline is not null)
            marked[dateline.Prose] = marked.GetValueOrDefault(dateline.Prose, dateline.Prose).With([new Zone(ZoneKind.Dateline, dateline.Range)]);

        Prose NewOf(Prose block) => marked.GetValueOrDefault(block, block);
        return (
            [.. blocks.Select(NewOf)],
            [.. quotations.Select(quotation => quotation with { Prose = NewOf(quotation.Prose) })],
            dateline is null ? null : dateline with { Prose = NewOf(dateline.Prose) });
    }
}
