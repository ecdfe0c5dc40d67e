namespace StyleLint.Newsroom;

/// <summary>The noun phrase of a possible source: “one of three senior House lawmakers”.</summary>
internal readonly record struct SourcePhrase(MarkedBlock Block, int Start, int Head, int SentenceStart, int SentenceEnd)
{
    private const int MostWords = 8;

    private const SourceMarks Border = SourceMarks.Stop | SourceMarks.Verb | SourceMarks.Opinion | SourceMarks.Break;

    /// <summary>Whether it starts with “a”, “one”, “two” or a number.</summary>
    public bool IsCounted => Block.Is(Start, SourceMarks.Determiner) || char.IsAsciiDigit(Block.Text(Start)[0]);

    /// <summary>Whether it speaks of somebody whom the reader knows: “the”.</summary>
    public bool IsDefinite => Block.Is(Start, SourceMarks.Definite);

    /// <summary>Whether the head is written as a plural.</summary>
    public bool IsPlural => Block.Text(Head)[^1] is 's' or 'S' || Block.Text(Head) is "people" or "those";

    /// <summary>Whether it opens with a word that says “not one but some”, or nothing at all.</summary>
    public bool IsGroup => !IsCounted || Block.Text(Start) is "some" or "Some" or "many" or "Many" or "most" or "Most" or "several" or "Several" or "numerous" or "Numerous";

    /// <summary>Whether its first word wants a singular: “a”, “one”. What “one of” counts is written as a plural.</summary>
    public bool IsSingularCount => Block.Text(Start) is "a" or "A" or "an" or "An" or "one" or "One" or "another" or "Another" && !IsOneOf && !IsDozen;

    /// <summary>Whether it speaks of those who left: “former employees”.</summary>
    public bool IsFormer
    {
        get
        {
            for (var index = Start; index < Head; index++)
                if (Block.Text(index) is "former" or "Former" or "ex")
                    return true;
            return false;
        }
    }

    private bool IsOneOf => Start + 1 < Head && Block.Text(Start + 1) is "of";

    private bool IsDozen => Start + 1 < Head && Block.Text(Start + 1) is "dozen" or "few" or "number" or "handful" or "group";

    /// <summary>Whether a name stands right before it, to which it is an apposition: “Dana Lee, a lawyer”.</summary>
    public bool IsApposition
    {
        get
        {
            if (Block.MarkAt(Start - 1) != ',') return false;
            return Start >= 2 && (Block.IsCapitalised(Start - 2) || char.IsAsciiDigit(Block.Text(Start - 2)[0]) || Block.MarkAt(Start - 2) is ')' or '.');
        }
    }

    /// <summary>Whether a word between start and head has one of the marks.</summary>
    public bool Has(SourceMarks marks)
    {
        for (var index = Start; index < Head; index++)
            if (Block.Is(index, marks))
                return true;
        return false;
    }

    /// <summary>Whether a word between start and head tells something about the source.</summary>
    public bool HasModifier
    {
        get
        {
            for (var index = Start; index < Head; index++)
                if (!Block.Is(index, SourceMarks.Determiner | SourceMarks.Definite | SourceMarks.Vague) && !char.IsAsciiDigit(Block.Text(index)[0]) && Block.MarkAt(index) == ' ')
                    return true;
            return false;
        }
    }

    /// <summary>Reads to the left from the head.</summary>
    public static SourcePhrase Of(MarkedBlock block, int head)
    {
        var (from, to) = block.SentenceOf(head);
        var start = Left(block, head, from);
        if (start - 2 >= from && block.Text(start - 1) is "of" && (block.Is(start - 2, SourceMarks.Determiner) || block.Is(start - 2, SourceMarks.Head)))
            start = Left(block, start - 2, from);
        if (start > from && start < head && block.Is(start, SourceMarks.Determiner) && block.Is(start - 1, SourceMarks.Determiner | SourceMarks.Definite) && !block.IsQuoted(start - 1)) start--;
        return new SourcePhrase(block, start, head, from, to);
    }

    private static int Left(MarkedBlock block, int head, int from)
    {
        var start = head;
        for (var index = head - 1; index >= from && head - index <= MostWords && !IsDeterminer(block, start); index--)
        {
            if (block.IsQuoted(index) || block.Is(index, Border) && !block.Is(index, SourceMarks.Determiner)) break;
            if (block.MarkAt(index) != ' ' && !IsInner(block, index)) break;
            start = index;
        }

        while (start < head && block.MarkAt(start) != ' ') start++;
        return start;
    }

    private static bool IsDeterminer(MarkedBlock block, int index) =>
        block.Is(index, SourceMarks.Determiner | SourceMarks.Definite) && block.Prose.Tokens[index].IsSpaced;

    /// <summary>Hyphens, and the periods of abbreviations.</summary>
    private static bool IsInner(MarkedBlock block, int index) =>
        block.MarkAt(index) is '-' or '/' or '’' or '\'' || block.MarkAt(index) == '.' && !block.Prose.Tokens[index].IsSpaced && block.Prose.Tokens[index].Start >= 1 && char.IsUpper(block.Prose.Text[block.Prose.Tokens[index].Start - 1]);
}
