using System.Collections.Immutable;
using StyleLint.Newsroom;

namespace StyleLint.Articles;

/// <summary>Marks in the blocks what the newsroom model has found in them.</summary>
internal static class ZoneMarker
{
    /// <summary>The blocks with zones for quotations, notices and the dateline; all refer to the new blocks.</summary>
    public static (ImmutableArray<Prose> Blocks, ImmutableArray<Quotation> Quotations, Dateline? Dateline, FoundNotices Notices) Mark(
        ImmutableArray<Prose> blocks, ImmutableArray<Quotation> quotations, Dateline? dateline, FoundNotices notices)
    {
        var marked = new Dictionary<Prose, Prose>(ReferenceEqualityComparer.Instance);
        foreach (var group in quotations.Where(static quotation => quotation.Depth == 0).GroupBy(static quotation => quotation.Prose))
            marked[group.Key] = group.Key.With(group.Select(static quotation => new Zone(ZoneKind.Quotes, quotation.Range)));
        if (dateline is not null)
            marked[dateline.Prose] = marked.GetValueOrDefault(dateline.Prose, dateline.Prose).With([new Zone(ZoneKind.Dateline, dateline.Range)]);
        foreach (var notice in notices.Notices)
        {
            marked[notice.Prose] = marked.GetValueOrDefault(notice.Prose, notice.Prose).With([new Zone(ZoneKind.Notice, notice.Range)]);
            foreach (var block in notice.Further)
                marked[block] = marked.GetValueOrDefault(block, block).With([new Zone(ZoneKind.Notice, new TextRange(0, block.Text.Length))]);
        }

        Prose NewOf(Prose block) => marked.GetValueOrDefault(block, block);
        return (
            [.. blocks.Select(NewOf)],
            [.. quotations.Select(quotation => quotation with { Prose = NewOf(quotation.Prose) })],
            dateline is null ? null : dateline with { Prose = NewOf(dateline.Prose) },
            new FoundNotices(
                [.. notices.Notices.Select(notice => notice with { Prose = NewOf(notice.Prose), Further = [.. notice.Further.Select(NewOf)] })],
                notices.Original is { } original ? original with { Prose = NewOf(original.Prose) } : null));
    }
}
