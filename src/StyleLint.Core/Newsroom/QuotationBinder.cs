namespace StyleLint.Newsroom;

/// <summary>Binds the quotations of one block to its clauses of speech.</summary>
internal static class QuotationBinder
{
    /// <param name="text">The block.</param>
    /// <param name="clauses">Its clauses.</param>
    /// <param name="last">The last quotation of the block before, or null.</param>
    /// <param name="lastClause">Who spoke last in the block before, or null.</param>
    public static List<QuotationAttribution> Bind(SpeechText text, List<SpeechClause> clauses, QuotationAttribution? last, SpeechClause? lastClause)
    {
        var bound = new List<QuotationAttribution>(text.Quotations.Length);
        var (next, read, stop) = (0, 0, -1);
        foreach (var quotation in text.Quotations)
        {
            while (next < clauses.Count && text.Prose.Tokens[clauses[next].First].Start < quotation.Range.End) next++;
            for (var first = text.IndexAt(quotation.Range.Start); read < first; read++)
                if (text.MarkAt(read) == ';')
                    stop = read;
            bound.Add(Beside(text, quotation, clauses, next, stop) ?? new QuotationAttribution(quotation, null, AttributionLink.None));
        }

        CarryOn(text, bound, last, lastClause);
        CarryBack(text, bound);
        return bound;
    }

    /// <remarks>
    /// <paramref name="next"/> is the first clause behind the quotation, <paramref name="stop"/> the last semicolon before it: a verb in front of that
    /// has no more to say.
    /// </remarks>
    private static QuotationAttribution? Beside(SpeechText text, Quotation quotation, List<SpeechClause> clauses, int next, int stop)
    {
        int first = text.IndexAt(quotation.Range.Start), behind = text.IndexAt(quotation.Range.End);
        var isOpen = GoesOn(text, quotation, behind);
        if (isOpen && next < clauses.Count && clauses[next].First - behind is 0 or 1 && IsGap(text, behind, clauses[next].First))
            return new QuotationAttribution(quotation, clauses[next], AttributionLink.Behind);
        for (var index = next - 1; index >= 0 && clauses[index].Behind > stop && text.SentenceOf(clauses[index].VerbToken) == text.SentenceOf(first); index--)
            if (clauses[index].VerbToken < first)
                return new QuotationAttribution(quotation, clauses[index], AttributionLink.Before);
        if (next < clauses.Count && behind < text.Count && text.SentenceOf(clauses[next].VerbToken) == text.SentenceOf(Math.Max(behind - 1, first)) && clauses[next] is { IsPlain: true, Speaker: not null }
            && text.MarkAt(clauses[next].First - 1) == ',')
            return new QuotationAttribution(quotation, clauses[next], AttributionLink.Around);
        return null;
    }

    private static bool IsGap(SpeechText text, int behind, int clause) => clause == behind || text.MarkAt(behind) is ',' or '—' or '–' || text.Is(behind, SpeechMarks.Between);

    /// <summary>Whether the sentence goes on behind the closing mark.</summary>
    private static bool GoesOn(SpeechText text, Quotation quotation, int behind)
    {
        if (behind >= text.Count || !quotation.IsClosed) return false;
        if (text.MarkAt(behind) is ',' or '—' or '–') return true;
        var inner = quotation.Range.End - 2;
        return inner > quotation.Range.Start && text.Prose.Text[inner] is ',' or '?' or '!' or '—' or '–' or '…' or '’' or '\'';
    }

    /// <summary>A whole sentence in marks belongs to whoever spoke the one before it.</summary>
    private static void CarryOn(SpeechText text, List<QuotationAttribution> bound, QuotationAttribution? last, SpeechClause? lastClause)
    {
        for (var index = 0; index < bound.Count; index++)
        {
            if (bound[index].Clause is not null) continue;
            var quotation = bound[index].Quotation;
            var clause = quotation.IsContinuation ? last?.Clause
                : !IsWhole(text, quotation) ? null
                : index > 0 ? bound[index - 1].Clause
                : quotation.Range.Start == 0 ? last?.Clause ?? lastClause : lastClause;
            if (clause is not null) bound[index] = new QuotationAttribution(quotation, clause, AttributionLink.Carried);
        }
    }

    private static void CarryBack(SpeechText text, List<QuotationAttribution> bound)
    {
        for (var index = bound.Count - 2; index >= 0; index--)
            if (bound[index].Clause is null && IsWhole(text, bound[index].Quotation) && bound[index + 1] is { Link: AttributionLink.Behind } next)
                bound[index] = bound[index] with { Clause = next.Clause, Link = AttributionLink.Carried };
    }

    /// <summary>Whether the quotation starts with a sentence of its own.</summary>
    private static bool IsWhole(SpeechText text, Quotation quotation)
    {
        var first = text.IndexAt(quotation.Range.Start);
        var startsSentence = first == 0 || text.SentenceOf(first - 1) != text.SentenceOf(first);
        return startsSentence && (text.IsCapitalised(first + 1) || text.MarkAt(first + 1) is '[' or '‘' or '\'' || char.IsDigit(text.Prose.Text[Math.Min(quotation.Range.Start + 1, text.Prose.Text.Length - 1)]));
    }
}
