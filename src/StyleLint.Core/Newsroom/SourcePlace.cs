namespace StyleLint.Newsroom;

/// <summary>Says whether a phrase stands where a source of the article can stand: not in somebody else's speech, not as an object.</summary>
internal static class SourcePlace
{
    /// <summary>“an official newspaper”: the head only describes the next word.</summary>
    public static bool IsAdjective(SourcePhrase phrase)
    {
        var block = phrase.Block;
        var next = phrase.Head + 1;
        if (phrase.IsPlural || !block.Is(phrase.Head, SourceMarks.Official) || next >= phrase.SentenceEnd || !block.IsPlain(next)) return false;
        var word = block.Text(next);
        return !word.EndsWith("ing") && !word.EndsWith("ed") && !word.EndsWith("ly") && !IsAuxiliary(word);
    }

    /// <summary>“A doctor told her”: the listener is in the story, and it is she who tells it.</summary>
    public static bool IsToldToOthers(SourcePhrase phrase, int verb)
    {
        var block = phrase.Block;
        return verb + 1 < block.Count && block.Text(verb) is "told" or "telling" or "tell" or "tells" && block.Text(verb + 1) is "her" or "him" or "them" or "me";
    }

    /// <summary>“Lee said a member of the panel told voters …”: what Lee says is Lee's, whoever is spoken of.</summary>
    public static bool IsWithinSpeech(SourcePhrase phrase, int verb)
    {
        var block = phrase.Block;
        var before = phrase.Start - 1;
        if (before > phrase.SentenceStart && block.Text(before) is "that") before--;
        if (before <= phrase.SentenceStart || !block.Is(before, SourceMarks.Verb) || block.IsQuoted(before)) return false;
        return !block.IsQuoted(before - 1) && block.MarkAt(before - 1) is ' ' or ',' && verb != before;
    }

    /// <summary>“who care for patients in an industry noted …”: no subject, so the verb behind it is another's.</summary>
    public static bool IsObject(SourcePhrase phrase, int verb)
    {
        var before = phrase.Start - 1;
        if (verb < phrase.Head || before < phrase.SentenceStart) return false;
        return phrase.Block.Text(before) is "for" or "with" or "from" or "to" or "of" or "among" or "between" or "against" or "about" or "by" or "as";
    }

    private static bool IsAuxiliary(ReadOnlySpan<char> word) => word is "has" or "had" or "have" or "also" or "later" or "who" or "there" or "here" or "then" or "now";
}
