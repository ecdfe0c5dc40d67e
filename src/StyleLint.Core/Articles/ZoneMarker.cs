using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StyleLint.Newsroom;

namespace StyleLint.Articles;

/// <summary>Marks in the blocks what the newsroom model has found in them.</summary>
internal static class ZoneMarker
{
    /// <summary>The blocks with zones for quotations, notices and the dateline; all refer to the new blocks.</summary>
    public static (ImmutableArray<Prose> Blocks, ImmutableArray<Quotation> Quotations, Dateline? Dateline, FoundNotices Notices) Mark(
        ImmutableArray<Prose> blocks, ImmutableArray<Quotation> quotations, Dateline? dateline, FoundNotices notices)
    {
        var zones = new Dictionary<Prose, List<Zone>>(ReferenceEqualityComparer.Instance);
        foreach (var quotation in quotations)
            if (quotation.Depth == 0)
                Add(zones, quotation.Prose, new Zone(ZoneKind.Quotes, quotation.Range));
        if (dateline is not null) Add(zones, dateline.Prose, new Zone(ZoneKind.Dateline, dateline.Range));
        foreach (var notice in notices.Notices)
        {
            Add(zones, notice.Prose, new Zone(ZoneKind.Notice, notice.Range));
            foreach (var block in notice.Further) Add(zones, block, new Zone(ZoneKind.Notice, new TextRange(0, block.Text.Length)));
        }

        var marked = new Dictionary<Prose, Prose>(ReferenceEqualityComparer.Instance);
        foreach (var (block, more) in zones) marked.Add(block, block.With(more));

        Prose NewOf(Prose block) => marked.GetValueOrDefault(block, block);
        return (
            Replaced(blocks, marked),
            [.. quotations.Select(quotation => quotation with { Prose = NewOf(quotation.Prose) })],
            dateline is null ? null : dateline with { Prose = NewOf(dateline.Prose) },
            new FoundNotices(
                [.. notices.Notices.Select(notice => notice with { Prose = NewOf(notice.Prose), Further = [.. notice.Further.Select(NewOf)] })],
                notices.Original is { } original ? original with { Prose = NewOf(original.Prose) } : null));
    }

    private static ImmutableArray<Prose> Replaced(ImmutableArray<Prose> blocks, Dictionary<Prose, Prose> marked)
    {
        if (marked.Count == 0) return blocks;
        var replaced = new Prose[blocks.Length];
        for (var index = 0; index < replaced.Length; index++) replaced[index] = marked.GetValueOrDefault(blocks[index], blocks[index]);
        return ImmutableCollectionsMarshal.AsImmutableArray(replaced);
    }

    private static void Add(Dictionary<Prose, List<Zone>> zones, Prose block, Zone zone)
    {
        if (!zones.TryGetValue(block, out var more)) zones.Add(block, more = []);
        more.Add(zone);
    }
}
