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
        if (phrase.IsApposition && !IsSubject(phrase, verb) || IsNamed(phrase) || IsAgent(phrase)) return null;
        var tail = TailMark(phrase);
        if (block.Is(phrase.Head, SourceMarks.Source)) return speaks || tail == SourceMarks.Familiar ? OfSource(phrase, tail, known) : null;
        if (tail == SourceMarks.Familiar && block.Is(phrase.Head, SourceMarks.Official | SourceMarks.Professional | SourceMarks.Collective) && !phrase.IsDefinite && (speaks || KnowsMatter(phrase))) return AttributionKind.Described;
        if (!speaks || IsTalkToPerson(phrase, verb) || IsReportedBySpeaker(phrase) || IsCondition(phrase) || IsObject(phrase, verb)) return null;
        if (block.Is(phrase.Head, SourceMarks.Collective)) return OfCollective(phrase, tail);
        if (tail == SourceMarks.Familiar) return phrase.IsDefinite ? known : AttributionKind.Described;
        if (tail == SourceMarks.Close) return phrase.IsDefinite ? known : AttributionKind.Vague;
        if (block.Is(verb, SourceMarks.Opinion) || IsWritten(phrase)) return null;
        if (phrase.IsDefinite) return known;
        return block.Is(phrase.Head, SourceMarks.Person) ? OfPerson(phrase) : OfProfessional(phrase);
    }

    /// <summary>Whether the phrase tells nothing but “source”, and does not speak of one mentioned before.</summary>
    public static bool IsBare(SourcePhrase phrase) =>
        TailIndex(phrase) < 0 && !phrase.IsDefinite && !phrase.HasModifier && !phrase.Has(SourceMarks.Vague) && !IsPlaced(phrase);

    /// <summary>“sources at the ministry”, “a source within the party”: where they sit says something.</summary>
    private static bool IsPlaced(SourcePhrase phrase) =>
        phrase.Head + 1 < phrase.SentenceEnd && phrase.Block.Text(phrase.Head + 1) is "at" or "in" or "inside" or "within" or "from" or "with" or "on" or "who" or "near";

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
        if (phrase.Start > phrase.SentenceStart && block.Text(phrase.Start) is "other" && block.Text(phrase.Start - 1) is "and" && block.IsCapitalised(phrase.Start - 2)) return true;
        for (var index = next; index < Math.Min(phrase.SentenceEnd, next + TailReach) && !block.Is(index, SourceMarks.Verb); index++)
            if (block.Is(index, SourceMarks.Naming))
                return true;
        return false;
    }

    /// <summary>“was approached by a lobbyist who said so”: the one who does it is in the story and not behind it.</summary>
    private static bool IsAgent(SourcePhrase phrase) =>
        phrase.Start > phrase.SentenceStart && phrase.Block.Text(phrase.Start - 1) is "by" && phrase.Block.Text(phrase.Head + 1) is "who"
        && !phrase.Block.Is(phrase.Start - 2, SourceMarks.Verb);

    /// <summary>“One doctor told her”: a person of the story was told, not the newsroom.</summary>
    private static bool IsTalkToPerson(SourcePhrase phrase, int verb) =>
        phrase.Block.Text(verb) is "told" or "tell" or "tells" or "telling" && verb > phrase.Head && phrase.Block.Text(verb + 1) is "her" or "him" or "them";

    /// <summary>“Lee said advocates hope”: Lee says what they do, and the group said nothing to the newsroom.</summary>
    private static bool IsReportedBySpeaker(SourcePhrase phrase)
    {
        var before = phrase.Start - 1;
        if (before > phrase.SentenceStart && phrase.Block.Text(before) is "that") before--;
        return before > phrase.SentenceStart && phrase.Block.Text(before) is "said" or "says" && IsWord(phrase.Block, before - 1)
            && !phrase.Block.IsQuoted(before - 1) && !phrase.Block.Is(phrase.Head, SourceMarks.Source);
    }

    /// <summary>“when one analyst said”, “whether some lawmakers claim”: the saying is an event of the story.</summary>
    private static bool IsCondition(SourcePhrase phrase) =>
        phrase.Start > phrase.SentenceStart && phrase.Block.Text(phrase.Start - 1) is "when" or "When" or "if" or "If" or "whether" or "since" or "Since" or "which" or "than"
        && !phrase.Block.Is(phrase.Head, SourceMarks.Source);

    /// <summary>“spoke to supporters in Erie, police said”: the group has a preposition or a verb before it and is no subject.</summary>
    private static bool IsObject(SourcePhrase phrase, int verb) =>
        verb > phrase.Head && phrase.Start > phrase.SentenceStart && phrase.Block.Text(phrase.Head + 1) is not "who"
        && phrase.Block.Text(phrase.Start - 1) is "to" or "for" or "among" or "against" or "between" or "about" or "toward" or "towards" or "by" or "told" or "heard" or "left" or "let" or "saw" && !phrase.Block.Is(phrase.Head, SourceMarks.Source);

    /// <summary>Whether the tail tells of knowledge; who was only involved or present need not have spoken.</summary>
    private static bool KnowsMatter(SourcePhrase phrase) =>
        TailIndex(phrase) is >= 0 and var tail && phrase.Block.Text(tail) is not ("involved" or "in" or "who");

    private static bool IsWord(MarkedBlock block, int index) => block.MarkAt(index) == ' ';

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
        var isRelative = false;
        for (var index = phrase.Head + 1; index < end && !phrase.Block.Is(index, SourceMarks.Verb | SourceMarks.Opinion | SourceMarks.Head); index++)
        {
            if (phrase.Block.Is(index, SourceMarks.Familiar | SourceMarks.Close)) return index;
            isRelative |= phrase.Block.Text(index) is "who" or "that";
            if (!isRelative && phrase.Block.Is(index, SourceMarks.Break)) return -1;
        }

        return -1;
    }
}
