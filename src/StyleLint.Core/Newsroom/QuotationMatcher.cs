namespace StyleLint.Newsroom;

/// <summary>
/// Pairs the quotation marks of one block. The result is nested by construction: a mark closes the innermost open
/// quotation of its family, and a single-quoted phrase that is still open inside that one was an apostrophe.
/// </summary>
internal sealed class QuotationMatcher
{
    /// <summary>
    /// A plural's apostrophe (<c>the dogs’ bowls</c>) counts as the end of a single-quoted phrase only if the phrase is
    /// as short as those in headlines and scare quotes.
    /// </summary>
    private const int LongestPhrase = 40;

    private readonly string text;
    private readonly List<OpenQuotation> found = [];
    private readonly List<OpenQuotation> open = [];
    private int openDoubles;

    /// <summary>Reads the marks of a block.</summary>
    public QuotationMatcher(string text)
    {
        this.text = text;
        var reader = new QuotationMarkReader(text);
        while (reader.TryRead(out var mark))
            if (!TryClose(mark))
                TryOpen(mark);
    }

    /// <summary>Whether no mark opens a quotation: all are apostrophes, as in most blocks that have any.</summary>
    public bool IsEmpty => found.Count == 0;

    /// <summary>The quotations, in the order of their opening marks.</summary>
    public IEnumerable<OpenQuotation> Found => found.Where(static quotation => !quotation.IsDropped);

    /// <summary>
    /// The quotation that may run on into the next paragraph: the last that no mark has closed. A single-quoted one
    /// must fill the paragraph, for else its mark is more likely an apostrophe.
    /// </summary>
    public OpenQuotation? Unfinished() => found.FindLast(quotation =>
        quotation is { IsPending: true, Mark.Side: QuotationSide.Open }
        && (quotation.Mark.Family == QuotationFamily.Double || quotation.Mark.Start == StartOf(text)));

    /// <summary>
    /// Ends what is still open at the end of the block. A quotation that lacks its closing mark ends where the next
    /// one starts, or with the block.
    /// </summary>
    /// <param name="running">The quotation that the next paragraph continues, or null.</param>
    public void Finish(OpenQuotation? running)
    {
        var end = text.AsSpan().TrimEnd().Length;
        for (var index = found.Count - 1; index >= 0; index--)
        {
            var quotation = found[index];
            if (quotation.IsPending && quotation == running) quotation.CutOff(text.AsSpan().TrimEnd().Length); // What it quotes lies inside it.
            else if (quotation.IsPending && quotation.Mark is { Side: QuotationSide.Open, Family: QuotationFamily.Double }) quotation.CutOff(end);
            else if (quotation.IsPending) quotation.Drop();
            if (!quotation.IsDropped && (quotation.Mark.Family == QuotationFamily.Double || quotation.End > end))
                end = text.AsSpan(0, quotation.Mark.Start).TrimEnd().Length;
        }
    }

    /// <summary>Where a text starts behind its blanks.</summary>
    public static int StartOf(string text) => text.Length - text.AsSpan().TrimStart().Length;

    private void TryOpen(QuotationMark mark)
    {
        if (!mark.CanOpen) return;
        var quotation = new OpenQuotation(mark);
        found.Add(quotation);
        open.Add(quotation);
        if (mark.Family == QuotationFamily.Double) openDoubles++;
    }

    private bool TryClose(QuotationMark mark)
    {
        if (!mark.CanClose || !CanReach(mark)) return false;
        while (open[^1].Mark.Family != mark.Family) Pop().Drop();
        Pop().Close(mark.End);
        if (mark.Family == QuotationFamily.Double) openDoubles--;
        return true;
    }

    /// <summary>A double mark ends every phrase inside its quotation; the others close only the innermost one.</summary>
    private bool CanReach(QuotationMark mark)
    {
        if (mark.Family == QuotationFamily.Double) return openDoubles > 0;
        if (open.Count == 0 || open[^1].Mark.Family != mark.Family) return false;
        return mark.Side != QuotationSide.MaybeClose || mark.End - open[^1].Mark.Start <= LongestPhrase;
    }

    private OpenQuotation Pop()
    {
        var last = open[^1];
        open.RemoveAt(open.Count - 1);
        return last;
    }
}
