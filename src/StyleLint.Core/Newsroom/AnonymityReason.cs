namespace StyleLint.Newsroom;

/// <summary>Finds why a source is not named: in the sentence of the grant, in the two behind it and in the one before.</summary>
internal static class AnonymityReason
{
    private const int Sentences = 2;

    /// <summary>The reason for a grant that ends before a token, or null.</summary>
    /// <param name="block">The block.</param>
    /// <param name="grant">First token of the grant.</param>
    /// <param name="behind">Token behind the grant.</param>
    /// <param name="next">The next block, where the reason may still follow; null at the end.</param>
    public static string? Of(MarkedBlock block, int grant, int behind, MarkedBlock? next)
    {
        var (start, end) = block.SentenceOf(grant);
        return RightBehind(block, behind, end)
            ?? Among(block, behind, end, SourceMarks.Reason | SourceMarks.ReasonNearby)
            ?? Among(block, start, grant, SourceMarks.ReasonNearby)
            ?? Nearby(block, start, end)
            ?? (next is null ? null : Among(next, 0, FirstSentence(next), SourceMarks.ReasonNearby));
    }

    /// <summary>The reason that the sentence of a described source gives, or null.</summary>
    public static string? Stated(MarkedBlock block, int head)
    {
        var (_, end) = block.SentenceOf(head);
        return Among(block, head, end, SourceMarks.ReasonNearby);
    }

    private static string? RightBehind(MarkedBlock block, int behind, int end)
    {
        if (block.MarkAt(behind) == ',') behind++;
        return behind < end && block.Is(behind, SourceMarks.ReasonBehind) ? Text(block, behind, end) : null;
    }

    private static string? Nearby(MarkedBlock block, int start, int end)
    {
        var last = end;
        for (var count = 0; count < Sentences && last < block.Count; count++) last = block.SentenceOf(last).End;
        var first = start > 0 ? block.SentenceOf(start - 1).Start : start;
        return Among(block, end, last, SourceMarks.ReasonNearby) ?? (HasGrant(block, first, start) ? null : Among(block, first, start, SourceMarks.ReasonNearby));
    }

    /// <summary>A sentence that grants anonymity itself gives its own reason, not the next one's.</summary>
    private static bool HasGrant(MarkedBlock block, int start, int end)
    {
        for (var index = start; index < end; index++)
            if (block.Is(index, SourceMarks.Grant))
                return true;
        return false;
    }

    private static int FirstSentence(MarkedBlock block) => block.Count == 0 ? 0 : block.SentenceOf(0).End;

    private static string? Among(MarkedBlock block, int start, int end, SourceMarks marks)
    {
        for (var index = start; index < end; index++)
            if (block.Is(index, marks) && !block.IsQuoted(index))
                return Text(block, index, end);
        return null;
    }

    /// <summary>The clause that the reason opens, without the mark behind it.</summary>
    private static string Text(MarkedBlock block, int start, int end)
    {
        var last = start + 1;
        while (last < end && !block.IsQuoted(last) && block.MarkAt(last) is not (',' or ';' or ':' or ')' or '—' or '?' or '!') && !IsPeriod(block, last, end)) last++;
        var range = block.RangeOf(start, last);
        return block.Prose.Text[range.Start..range.End];
    }

    private static bool IsPeriod(MarkedBlock block, int index, int end) => index == end - 1 && block.MarkAt(index) == '.';
}
