namespace StyleLint.Newsroom;

/// <summary>Says how much a noun phrase tells of a source, and whether it is a source at all.</summary>
internal static class SourceJudge
{
    private const int TailReach = 8;

    /// <summary>The kind, or null where the phrase is no unnamed source.</summary>
    /// <param name="phrase">The noun phrase.</param>
    /// <param name="verb">The token of the verb of speech or of “according to”, or −1.</param>
    /// <param name="known">The kind of an earlier source of the same word.</param>
    public static AttributionKind? KindOf(SourcePhrase phrase, int verb, AttributionKind? known)
    {
        var block = phrase.Block;
        var speaks = verb >= 0;
        if (phrase.IsApposition && !IsSubject(phrase, verb) || IsNamed(phrase) || SourcePlace.IsAdjective(phrase)) return null;
        var tail = TailMark(phrase);
        if (block.Is(phrase.Head, SourceMarks.Source)) return speaks || tail == SourceMarks.Familiar ? OfSource(phrase, tail, known) : null;
        if (tail == SourceMarks.Familiar && block.Is(phrase.Head, SourceMarks.Official | SourceMarks.Professional) && !phrase.IsDefinite) return AttributionKind.Described;
        if (!speaks || SourcePlace.IsToldToOthers(phrase, verb) || SourcePlace.IsObject(phrase, verb) || SourcePlace.IsWithinSpeech(phrase, verb)) return null;
        if (block.Is(phrase.Head, SourceMarks.Collective)) return OfCollective(phrase, tail);
        if (tail == SourceMarks.Familiar) return phrase.IsDefinite ? known : AttributionKind.Described;
        if (tail == SourceMarks.Close) return phrase.IsDefinite ? known : AttributionKind.Vague;
        if (block.Is(verb, SourceMarks.Opinion) || IsWritten(phrase)) return null;
        if (phrase.IsDefinite) return known;
        return block.Is(phrase.Head, SourceMarks.Person) ? OfPerson(phrase) : OfProfessional(phrase);
    }

    /// <summary>Whether the phrase tells nothing but “source”, and does not speak of one mentioned before.</summary>
    public static bool IsBare(SourcePhrase phrase) =>
        TailIndex(phrase) < 0 && !phrase.IsDefinite && !phrase.HasModifier && !phrase.Has(SourceMarks.Vague);

    /// <summary>Token behind “familiar with” and the like, or −1.</summary>
    public static int TailOf(SourcePhrase phrase)
    {
        var index = TailIndex(phrase);
        return index < 0 ? -1 : phrase.Block.EndOf(index);
    }

    /// <summary>Whether the verb follows without a comma: an apposition would have one behind it.</summary>
    private static bool IsSubject(SourcePhrase phrase, int verb)
    {
        for (var index = phrase.Head + 1; index < verb; index++)
            if (phrase.Block.MarkAt(index) == ',')
                return false;
        return verb > phrase.Head;
    }

    private static AttributionKind OfSource(SourcePhrase phrase, SourceMarks tail, AttributionKind? known)
    {
        if (tail == SourceMarks.Familiar) return AttributionKind.Described;
        if (tail == SourceMarks.Close) return AttributionKind.Vague;
        if (phrase.Has(SourceMarks.Vague)) return AttributionKind.Vague;
        if (phrase.HasModifier) return AttributionKind.Described;
        return phrase.IsDefinite ? known ?? AttributionKind.Vague : AttributionKind.Vague;
    }

    private static AttributionKind? OfCollective(SourcePhrase phrase, SourceMarks tail)
    {
        if (phrase.IsDefinite) return null;
        if (!phrase.IsPlural) return phrase.IsCounted ? AttributionKind.Described : null;
        if (tail == SourceMarks.Familiar || phrase is { IsCounted: true, IsGroup: false }) return AttributionKind.Described;
        return AttributionKind.Vague;
    }

    private static AttributionKind? OfPerson(SourcePhrase phrase)
    {
        if (!phrase.IsCounted || phrase.IsGroup) return null;
        return phrase.IsPlural ? AttributionKind.Vague : AttributionKind.Described;
    }

    private static AttributionKind? OfProfessional(SourcePhrase phrase)
    {
        if (!phrase.IsCounted) return phrase.IsPlural && phrase.IsFormer ? AttributionKind.Described : null;
        if (phrase.IsSingularCount == phrase.IsPlural) return null;
        return phrase is { IsPlural: true, IsGroup: true } ? AttributionKind.Vague : AttributionKind.Described;
    }

    /// <summary>“a lawyer named Lee”, “an aide, Dana Lee,”, “experts including Lee”.</summary>
    private static bool IsNamed(SourcePhrase phrase)
    {
        var block = phrase.Block;
        var next = phrase.Head + 1;
        if (block.MarkAt(next) is '’' or '\'' or '-') return true;
        if (block.IsCapitalised(next) && !block.IsQuoted(next)) return true;
        if (block.MarkAt(next) == ',' && block.IsCapitalised(next + 1) && !block.IsQuoted(next + 1) && next + 1 < phrase.SentenceEnd) return true;
        for (var index = next; index < Math.Min(phrase.SentenceEnd, next + TailReach) && !block.Is(index, SourceMarks.Verb); index++)
            if (block.Is(index, SourceMarks.Naming))
                return true;
        return false;
    }

    /// <summary>“In a letter to the board, one physician argued”: the letter is the source.</summary>
    private static bool IsWritten(SourcePhrase phrase)
    {
        for (var index = phrase.SentenceStart; index < phrase.SentenceEnd; index++)
            if (phrase.Block.Is(index, SourceMarks.Document))
                return true;
        return false;
    }

    private static SourceMarks TailMark(SourcePhrase phrase)
    {
        var index = TailIndex(phrase);
        if (index < 0) return SourceMarks.None;
        return phrase.Block.Is(index, SourceMarks.Familiar) ? SourceMarks.Familiar : SourceMarks.Close;
    }

    private static int TailIndex(SourcePhrase phrase)
    {
        var end = Math.Min(phrase.SentenceEnd, phrase.Head + TailReach);
        for (var index = phrase.Head + 1; index < end && !phrase.Block.Is(index, SourceMarks.Verb | SourceMarks.Head); index++)
            if (phrase.Block.Is(index, SourceMarks.Familiar | SourceMarks.Close))
                return index;
        return -1;
    }
}
