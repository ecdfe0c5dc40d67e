namespace StyleLint.Newsroom;

/// <summary>Finds the verb of speech whose subject a noun phrase is.</summary>
internal static class SpeechVerb
{
    private const SourceMarks Any = SourceMarks.Verb | SourceMarks.Opinion;
    private const int Reach = 14;
    private const int LongestAside = 28;

    /// <summary>The token of the verb, or −1.</summary>
    public static int Of(SourcePhrase phrase)
    {
        var before = Before(phrase);
        return before >= 0 ? before : Behind(phrase);
    }

    /// <summary>“…,” said one nurse; according to one nurse.</summary>
    private static int Before(SourcePhrase phrase)
    {
        var block = phrase.Block;
        var verb = phrase.Start - 1;
        if (verb < phrase.SentenceStart) return -1;
        if (IsLead(phrase)) return verb;
        if (!block.Is(verb, SourceMarks.Verb) || block.IsQuoted(verb)) return -1;
        var isInverted = verb > phrase.SentenceStart && (block.IsQuoted(verb - 1) || block.MarkAt(verb - 1) is ',' or '”' or '"');
        return isInverted ? verb : -1;
    }

    /// <summary>Whether “according to” or the like stands right before the phrase.</summary>
    private static bool IsLead(SourcePhrase phrase)
    {
        for (var index = Math.Max(phrase.SentenceStart, phrase.Start - 3); index < phrase.Start; index++)
            if (phrase.Block.Is(index, SourceMarks.Lead) && phrase.Block.EndOf(index) == phrase.Start && !phrase.Block.IsQuoted(index))
                return true;
        return false;
    }

    private static int Behind(SourcePhrase phrase)
    {
        var block = phrase.Block;
        var isRelative = false;
        var isBehindAside = false;
        for (int index = phrase.Head + 1, steps = 0; index < phrase.SentenceEnd && steps < Reach; index++, steps++)
        {
            if (block.Is(index, Any) && !block.Is(index, SourceMarks.Trap) && !IsAdjective(block, index, phrase.Head))
                return block.IsQuoted(index) || block.Text(index - 1) is "to" || IsPronoun(block.Text(index - 1)) ? -1 : index;
            if (block.MarkAt(index) is ',' or '(' or '–' or '—')
            {
                index = BehindAside(block, index, phrase.SentenceEnd);
                if (index < 0) return -1;
                if (block.Is(index + 1, Any)) return block.IsQuoted(index + 1) ? -1 : index + 1;
                isBehindAside = true;
                continue;
            }

            if (block.IsQuoted(index) || block.MarkAt(index) is ';' or ':' or '?') return -1;
            if (isBehindAside && !IsAuxiliary(block.Text(index))) return -1;
            isRelative |= block.Text(index) is "who" or "that";
            if (!isRelative && block.Is(index, SourceMarks.Break)) return -1;
            isRelative |= block.Is(index, SourceMarks.Familiar | SourceMarks.Close);
        }

        return -1;
    }

    /// <summary>“a move they say would help”: the verb has a subject of its own.</summary>
    private static bool IsPronoun(ReadOnlySpan<char> word) => word is "he" or "she" or "they" or "it" or "we" or "I" or "you";

    /// <summary>Behind an aside only the rest of the verb may stand: “critics, however, have long said”.</summary>
    private static bool IsAuxiliary(ReadOnlySpan<char> word) =>
        word is "have" or "has" or "had" or "also" or "then" or "later" or "long" or "often" or "and" or "who" || word.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>“the alleged fraud”.</summary>
    private static bool IsAdjective(MarkedBlock block, int index, int head) =>
        index - 1 > head && block.Is(index - 1, SourceMarks.Definite | SourceMarks.Determiner);

    /// <returns>The mark that closes an aside, or −1.</returns>
    private static int BehindAside(MarkedBlock block, int open, int end)
    {
        var mark = block.MarkAt(open);
        var close = mark == '(' ? ')' : mark;
        for (var index = open + 1; index < end && index - open < LongestAside; index++)
            if (block.MarkAt(index) == close)
                return index;
        return -1;
    }
}
