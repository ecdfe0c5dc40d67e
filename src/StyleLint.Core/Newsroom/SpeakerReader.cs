namespace StyleLint.Newsroom;

/// <summary>Reads the noun phrase of a speaker on either side of a verb. Every walk is bounded, so that a hostile paragraph costs no more than its length.</summary>
internal static class SpeakerReader
{
    private const int MostWords = 9;
    private const int LongestAside = 30;

    /// <summary>The phrase that ends right before a token.</summary>
    /// <param name="text">The block.</param>
    /// <param name="behind">Token behind the phrase.</param>
    /// <param name="limit">First token that may belong to it.</param>
    public static SpeakerPhrase Before(SpeechText text, int behind, int limit)
    {
        var last = behind - 1;
        while (last >= limit && IsBetween(text, last)) last--;
        if (last < limit) return SpeakerPhrase.None;
        if (text.MarkAt(last) is ',' or '—' or '–' or ')') return BeforeAside(text, last, limit);
        if (text.Text(last) is "who" or "Who") return BeforeWho(text, last, limit);
        return EndingAt(text, last, limit);
    }

    /// <summary>The phrase that starts at a token.</summary>
    public static SpeakerPhrase From(SpeechText text, int first)
    {
        if (text.Is(first, SpeechMarks.Pronoun)) return new SpeakerPhrase(first, first + 1, first, SpeakerKind.Pronoun);
        int index = first, head = -1, name = -1;
        while (index < text.Count && index - first < 2 * MostWords && !text.IsQuoted(index))
        {
            if (!text.IsWord(index))
            {
                if (!IsInner(text, index)) break;
                index++;
                continue;
            }

            var isCapital = text.IsCapitalised(index) && !text.Is(index, SpeechMarks.Time);
            if (text.Is(index, SpeechMarks.Preposition) && !isCapital)
            {
                if (head < 0 || name >= 0 && name > head || !CanGoOn(text, index)) break;
                index++;
                name = -1;
                continue;
            }

            if (!isCapital)
            {
                if (name >= 0 || text.Is(index, SpeechMarks.Stop | SpeechMarks.Verb | SpeechMarks.Time) && !text.Is(index, SpeechMarks.Post | SpeechMarks.Institution | SpeechMarks.Document)) break;
                if (head >= 0 && !IsHead(text, index) && !text.Is(index, SpeechMarks.Determiner) && !IsHead(text, index + 1)) break;
                if (text.Is(index, SpeechMarks.Determiner) && index > first && !text.Is(index - 1, SpeechMarks.Preposition)) break;
            }
            else if (name < 0) name = index;

            if (head < 0 && IsHead(text, index) || head >= 0 && IsHead(text, index) && !HasPreposition(text, head, index)) head = index;
            index++;
        }

        while (index > first && (!text.IsWord(index - 1) || text.Is(index - 1, SpeechMarks.Preposition | SpeechMarks.Determiner))) index--;
        if (index <= first || index - first > 2 * MostWords) return SpeakerPhrase.None;
        return new SpeakerPhrase(first, index, head, KindOf(text, first, index));
    }

    /// <summary>Tells by its words what a phrase names.</summary>
    public static SpeakerKind KindOf(SpeechText text, int first, int behind)
    {
        int capitals = 0, run = 0;
        bool isInstitution = false, isDefinite = false, hasPreposition = false, hasPost = false;
        for (var index = first; index < behind; index++)
        {
            if (!text.IsWord(index)) continue;
            if (text.Is(index, SpeechMarks.Determiner)) isDefinite |= index == first;
            else if (text.Is(index, SpeechMarks.Preposition) && !text.IsCapitalised(index)) hasPreposition = true;
            else
            {
                if (!hasPreposition) isInstitution |= text.Is(index, SpeechMarks.Institution | SpeechMarks.Document);
                if (!hasPreposition) hasPost |= text.Is(index, SpeechMarks.Post);
            }

            run = text.IsCapitalised(index) && !text.Is(index, SpeechMarks.Determiner | SpeechMarks.Post | SpeechMarks.Institution) ? run + 1 : 0;
            capitals = Math.Max(capitals, run);
        }

        var endsInName = run > 0 && !hasPreposition;
        if (endsInName && (hasPost || capitals >= 2 && !isDefinite && !isInstitution)) return SpeakerKind.Named;
        if (isInstitution) return SpeakerKind.Institutional;
        if (endsInName) return isDefinite ? SpeakerKind.Institutional : SpeakerKind.Named;
        return SpeakerKind.Other;
    }

    private static SpeakerPhrase EndingAt(SpeechText text, int last, int limit)
    {
        if (text.Is(last, SpeechMarks.Pronoun)) return new SpeakerPhrase(last, last + 1, last, SpeakerKind.Pronoun);
        var first = Left(text, last, limit);
        if (first < 0) return SpeakerPhrase.None;
        var head = last;
        for (var steps = 0; steps < 3; steps++)
        {
            var preposition = first - 1;
            if (preposition - 1 < limit || !CanGoOn(text, preposition) || !IsHead(text, preposition - 1)) break;
            var further = Left(text, preposition - 1, limit);
            if (further < 0) break;
            head = preposition - 1;
            first = further;
        }

        if (first > limit && text.Is(first - 1, SpeechMarks.Preposition) && !IsLeading(text, first - 1, limit)) return SpeakerPhrase.None;
        if (head != last && !IsHead(text, head)) return SpeakerPhrase.None;
        var kind = KindOf(text, first, last + 1);
        return kind == SpeakerKind.Other && !text.Is(first, SpeechMarks.Determiner) && !IsHead(text, head) ? SpeakerPhrase.None : new SpeakerPhrase(first, last + 1, head, kind);
    }

    /// <summary>“In Duluth said” has no speaker, but “In March Ruiz said” reads like one; only words of time lead on.</summary>
    private static bool IsLeading(SpeechText text, int preposition, int limit) => preposition > limit && text.MarkAt(preposition - 1) == ',';

    /// <returns>The first token of the noun group that ends at a token, or −1.</returns>
    private static int Left(SpeechText text, int last, int limit)
    {
        var index = last;
        var inName = text.IsCapitalised(last) && !text.Is(last, SpeechMarks.Determiner);
        if (!text.IsWord(last) && !(text.MarkAt(last) == '.' && text.IsCapitalised(last - 1))) return -1;
        if (text.IsWord(last) && !inName && text.Is(last, SpeechMarks.Stop | SpeechMarks.Preposition | SpeechMarks.Verb | SpeechMarks.Time) && !IsHead(text, last)) return -1;
        if (text.Is(last, SpeechMarks.Time)) return -1;
        inName |= text.MarkAt(last) == '.';
        while (index > limit && last - index < 2 * MostWords)
        {
            var before = index - 1;
            if (text.IsQuoted(before)) break;
            if (!text.IsWord(before))
            {
                if (!IsInner(text, before)) break;
                index = before;
                continue;
            }

            if (text.Is(before, SpeechMarks.Determiner)) return before;
            if (!IsJoined(text, before) && text.Is(before, SpeechMarks.Stop | SpeechMarks.Preposition | SpeechMarks.Verb | SpeechMarks.Time | SpeechMarks.Pronoun) && !IsHead(text, before)) break;
            if (inName && !text.IsCapitalised(before))
            {
                if (!text.Is(before, SpeechMarks.Post | SpeechMarks.Institution) || !text.IsWord(before + 1)) break;
                inName = false;
            }

            index = before;
        }

        while (index < last && !text.IsWord(index)) index++;
        return index;
    }

    /// <summary>“AT&amp;T”: what a mark joins is one name, whatever its parts mean alone.</summary>
    private static bool IsJoined(SpeechText text, int index) =>
        text.MarkAt(index + 1) == '&' && !text.Prose.Tokens[index + 1].IsSpaced && index + 2 < text.Count && !text.Prose.Tokens[index + 2].IsSpaced;

    private static SpeakerPhrase BeforeWho(SpeechText text, int who, int limit)
    {
        var last = who - 1;
        if (last >= limit && text.MarkAt(last) == ',') last--;
        return last < limit ? SpeakerPhrase.None : EndingAt(text, last, limit);
    }

    /// <summary>“Ana Ruiz, the mayor of Duluth, said”: the nearest comma behind a name that no preposition governs.</summary>
    private static SpeakerPhrase BeforeAside(SpeechText text, int close, int limit)
    {
        var mark = text.MarkAt(close) == ')' ? '(' : text.MarkAt(close);
        for (var open = close - 1; open > limit && close - open < LongestAside && !text.IsQuoted(open); open--)
        {
            if (text.MarkAt(open) != mark || !text.IsWord(open - 1)) continue;
            var phrase = EndingAt(text, open - 1, limit);
            if (phrase is { IsFound: true, Kind: SpeakerKind.Named or SpeakerKind.Institutional } && !(phrase.First > limit && text.IsWord(phrase.First - 1) && !text.Is(phrase.First - 1, SpeechMarks.Stop))) return phrase;
        }

        return SpeakerPhrase.None;
    }

    private static bool IsHead(SpeechText text, int index) => text.Is(index, SpeechMarks.Post | SpeechMarks.Institution | SpeechMarks.Document);

    private static bool CanGoOn(SpeechText text, int index) => index >= 0 && text.Text(index) is "of" or "for" or "with" or "at" or "from" or "in" or "by";

    private static bool HasPreposition(SpeechText text, int from, int to)
    {
        for (var index = from; index < to; index++)
            if (text.Is(index, SpeechMarks.Preposition))
                return true;
        return false;
    }

    private static bool IsBetween(SpeechText text, int index) =>
        text.Is(index, SpeechMarks.Between) || text.IsWord(index) && !text.IsCapitalised(index) && text.Text(index).Length > 4 && text.Text(index).EndsWith("ly", StringComparison.Ordinal);

    /// <summary>Hyphens, the periods of abbreviations, the apostrophe of a possessive.</summary>
    private static bool IsInner(SpeechText text, int index)
    {
        if (text.MarkAt(index) is '-' or '’' or '\'' or '&') return true;
        return text.MarkAt(index) == '.' && text.IsCapitalised(index - 1) && text.Prose.Tokens[index - 1].Length <= 5 && index + 1 < text.Count && text.SentenceOf(index) == text.SentenceOf(index + 1);
    }
}
