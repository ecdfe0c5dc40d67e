using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Finds the clauses of one block that say who speaks.</summary>
internal static class SpeechFinder
{
    /// <summary>The clauses in the order of the block.</summary>
    public static List<SpeechClause> Find(SpeechText text)
    {
        var found = new List<SpeechClause>();
        for (int index = 0, limit = 0; index < text.Count; index++)
        {
            if (text.IsQuoted(index) || index > 0 && text.SentenceOf(index) != text.SentenceOf(index - 1) || index > 0 && text.IsQuoted(index - 1)) limit = text.IsQuoted(index) ? index + 1 : index;
            if (text.IsQuoted(index)) continue;
            if (found.Count > 0 && index < found[^1].Behind) continue;
            if (text.Is(index, SpeechMarks.Lead)) AddLead(text, index, found);
            else if (text.Is(index, SpeechMarks.Verb)) AddVerb(text, index, limit, found);
            else if (text.MarkAt(index) == ':' && text.IsQuoted(index + 1)) AddColon(text, index, limit, found);
        }

        return found;
    }

    private static void AddLead(SpeechText text, int lead, List<SpeechClause> found)
    {
        var behind = text.EndOf(lead);
        var phrase = behind < text.Count ? SpeakerReader.From(text, behind) : SpeakerPhrase.None;
        if (phrase.IsFound) found.Add(Of(text, phrase, lead, behind, SpeechManner.None, isInverted: true) with { IsPlain = true });
    }

    private static void AddVerb(SpeechText text, int verb, int limit, List<SpeechClause> found)
    {
        if (text.MarkAt(verb - 1) == '-' && !text.Prose.Tokens[verb].IsSpaced) return;
        var behind = verb + 1;
        var first = found.Count > 0 && found[^1].Prose == text.Prose ? Math.Max(limit, found[^1].Behind) : limit;
        var phrase = IsInverted(text, verb, limit) ? SpeakerPhrase.None : SpeakerReader.Before(text, verb, first);
        var isInverted = false;
        if (!phrase.IsFound && (IsInverted(text, verb, limit) || text.MarkAt(verb - 1) == ',') && behind < text.Count)
        {
            phrase = SpeakerReader.From(text, behind);
            isInverted = phrase.IsFound && phrase.Kind != SpeakerKind.Other | IsInverted(text, verb, limit);
            if (!isInverted) phrase = SpeakerPhrase.None;
        }

        var isPlain = text.Is(verb, SpeechMarks.Plain);
        if (phrase.IsFound) found.Add(Of(text, phrase, verb, behind, MannerOf(text, verb), isInverted) with { IsPlain = isPlain });
        else if (isPlain) found.Add(new SpeechClause(text.Prose, Earlier(text, verb, found), text.RangeOf(verb, behind), MannerOf(text, verb), KindOfEarlier(text, verb, found), false)
        {
            First = verb,
            Behind = behind,
            VerbToken = verb,
        });
    }

    private static bool IsInverted(SpeechText text, int verb, int limit) => verb == limit && verb > 0 && text.IsQuoted(verb - 1) || verb - 1 == limit && verb > 1 && text.MarkAt(limit) == ',' && text.IsQuoted(limit - 1);

    /// <summary>“Ruiz said …, adding …”: the speaker of the clause before, in the same sentence.</summary>
    private static TextRange? Earlier(SpeechText text, int verb, List<SpeechClause> found) =>
        found.Count > 0 && text.SentenceOf(found[^1].VerbToken) == text.SentenceOf(verb) ? found[^1].Speaker : null;

    private static SpeakerKind KindOfEarlier(SpeechText text, int verb, List<SpeechClause> found) =>
        Earlier(text, verb, found) is null ? SpeakerKind.Unknown : found[^1].Kind;

    /// <summary>A transcript: <c>Ruiz: “…”</c>.</summary>
    private static void AddColon(SpeechText text, int colon, int limit, List<SpeechClause> found)
    {
        if (colon - limit is < 1 or > 5 || !text.IsCapitalised(limit) || limit > 0 && text.SentenceOf(limit - 1) == text.SentenceOf(limit)) return;
        var kind = SpeakerReader.KindOf(text, limit, colon);
        if (kind is not SpeakerKind.Named || !text.IsCapitalised(colon - 1)) return;
        found.Add(new SpeechClause(text.Prose, text.RangeOf(limit, colon), null, SpeechManner.None, kind, false) { First = limit, Behind = colon + 1, VerbToken = colon });
    }

    private static SpeechClause Of(SpeechText text, SpeakerPhrase phrase, int verb, int behindVerb, SpeechManner manner, bool isInverted) =>
        new(text.Prose, text.RangeOf(phrase.First, phrase.Behind), text.RangeOf(verb, behindVerb), manner, phrase.Kind, isInverted)
        {
            First = Math.Min(phrase.First, verb),
            Behind = Math.Max(phrase.Behind, behindVerb),
            VerbToken = verb,
            Name = NameIn(text, phrase),
        };

    /// <summary>The words behind the last title: “Ana Lindqvist” of “Mayor Ana Lindqvist”.</summary>
    private static TextRange? NameIn(SpeechText text, SpeakerPhrase phrase)
    {
        var first = phrase.Behind;
        while (first > phrase.First && !text.Is(first - 1, SpeechMarks.Post)) first--;
        while (first < phrase.Behind && !text.IsCapitalised(first)) first++;
        return first < phrase.Behind ? text.RangeOf(first, phrase.Behind) : null;
    }

    private static SpeechManner MannerOf(SpeechText text, int verb)
    {
        if (text.Is(verb, SpeechMarks.Plain | SpeechMarks.Quoting)) return SpeechManner.Neutral;
        if (text.Is(verb, SpeechMarks.Loaded)) return SpeechManner.Loaded;
        if (text.Is(verb, SpeechMarks.Pompous)) return SpeechManner.Pompous;
        return text.Is(verb, SpeechMarks.Impossible) ? SpeechManner.Impossible : SpeechManner.Thought;
    }
}
