using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>
/// Finds direct quotations and words in scare quotes. A quotation without its closing mark runs on if the next
/// paragraph opens with a mark; else it ends with its paragraph. It never crosses a heading, a list or a table.
/// </summary>
internal static class QuotationFinder
{
    /// <summary>What <see cref="Quotation.Mark"/> is for a block quotation.</summary>
    public const char BlockMark = '>';

    /// <summary>The quotations of an article, in the order of its blocks; within a block by start, the outer before the inner.</summary>
    public static ImmutableArray<Quotation> Find(ImmutableArray<Prose> blocks)
    {
        var quotations = ImmutableArray.CreateBuilder<Quotation>();
        var continuation = -1;
        for (var index = 0; index < blocks.Length; index++)
        {
            var isContinuation = index == continuation;
            if (Read(blocks, index, isContinuation, quotations) is >= 0 and var next) continuation = next;
        }

        return quotations.DrainToImmutable();
    }

    /// <returns>The block that continues this one's last quotation, or −1.</returns>
    private static int Read(ImmutableArray<Prose> blocks, int index, bool isContinuation, ImmutableArray<Quotation>.Builder quotations)
    {
        var block = blocks[index];
        var isQuoted = block.Kind == BlockKind.Blockquote && block.Text.Length > 0;
        if (isQuoted) quotations.Add(new Quotation(block, new TextRange(0, block.Text.Length), BlockMark, true, false, 0));
        if (!QuotationMarkReader.HasMarks(block.Text)) return -1;
        var matcher = new QuotationMatcher(block.Text);
        if (matcher.IsEmpty) return -1;
        var unfinished = matcher.Unfinished();
        var next = unfinished is null ? -1 : NextParagraph(blocks, index);
        var runsOn = next >= 0 && OpensWith(blocks[next].Text, unfinished!.Mark.Family);
        matcher.Finish(runsOn ? unfinished : null);
        Add(matcher.Found, block, isContinuation, isQuoted ? 1 : 0, quotations);
        return runsOn ? next : -1;
    }

    private static void Add(IEnumerable<OpenQuotation> found, Prose block, bool isContinuation, int depth, ImmutableArray<Quotation>.Builder quotations)
    {
        var start = QuotationMatcher.StartOf(block.Text);
        var around = new Stack<int>();
        foreach (var quotation in found)
        {
            while (around.TryPeek(out var end) && end <= quotation.Mark.Start) around.Pop();
            var continues = isContinuation && quotation.Mark.Start == start;
            quotations.Add(new Quotation(block, quotation.Range, block.Text[quotation.Mark.Start], quotation.IsClosed, continues, depth + around.Count));
            around.Push(quotation.End);
        }
    }

    private static int NextParagraph(ImmutableArray<Prose> blocks, int index)
    {
        var kind = blocks[index].Kind;
        if (kind is not (BlockKind.Body or BlockKind.Blockquote)) return -1;
        var next = index + 1;
        while (next < blocks.Length && IsAside(blocks[next])) next++;
        return next < blocks.Length && blocks[next].Kind == kind ? next : -1;
    }

    /// <summary>An image or an embedded thing between two paragraphs does not end the speech.</summary>
    private static bool IsAside(Prose block) =>
        block.Kind is BlockKind.Alt or BlockKind.Caption || block.Text.AsSpan().Trim(" \uFFFC").IsEmpty;

    private static bool OpensWith(string text, QuotationFamily family)
    {
        var reader = new QuotationMarkReader(text);
        return reader.TryRead(out var mark) && mark.CanOpen && mark.Family == family && mark.Start == QuotationMatcher.StartOf(text);
    }
}
