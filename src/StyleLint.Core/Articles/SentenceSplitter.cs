using System.Buffers;
using System.Collections.Immutable;

namespace StyleLint.Articles;

/// <summary>
/// Splits prose into sentences in one pass. Where a full stop is both an abbreviation's and, perhaps, a sentence's,
/// the next word decides: <see cref="Abbreviations"/> holds what a copy editor knows.
/// </summary>
internal static class SentenceSplitter
{
    private static readonly SearchValues<char> Terminators = SearchValues.Create(".!?…");

    /// <summary>The sentences of a text in order, without the blanks between them.</summary>
    public static ImmutableArray<TextRange> Split(string text)
    {
        var start = SkipBlanks(text, 0);
        if (start == text.Length) return [];
        var sentences = ImmutableArray.CreateBuilder<TextRange>(1 + text.Length / 100);
        for (var at = start; start < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(Terminators);
            if (next < 0) break;
            var stop = SentenceStop.Read(text, at + next);
            at = stop.End;
            if (!EndsSentence(text, start, stop)) continue;
            sentences.Add(new TextRange(start, stop.End));
            start = at = SkipBlanks(text, stop.End);
        }

        if (start < text.Length) sentences.Add(new TextRange(start, TrimEnd(text)));
        return sentences.DrainToImmutable();
    }

    private static bool EndsSentence(string text, int sentence, SentenceStop stop)
    {
        if (stop.End == text.Length) return true;
        if (!char.IsWhiteSpace(text[stop.End])) return false;
        var next = SkipBlanks(text, stop.End);
        if (next == text.Length) return true;
        var word = SkipOpeners(text, next);
        if (word == text.Length || !CanStart(text, next, word)) return false;
        return stop.Kind switch
        {
            SentenceStopKind.Period => PeriodEnds(text, sentence, stop.Start, word),
            SentenceStopKind.Ellipsis => stop.IsAttached || Abbreviations.IsSentenceStart(text, word),
            _ => !(stop.IsQuoted && SpeechTag.StartsAt(text, word)) && !IsExclaimedName(text, stop.Start, word),
        };
    }

    private static bool PeriodEnds(string text, int sentence, int period, int next)
    {
        var start = Abbreviations.WordBefore(text, period);
        var word = text.AsSpan(start, period - start);
        if (start == sentence && IsNumber(word)) return false; // “1. Boil the water.” is one numbered sentence.
        return Abbreviations.KindOf(word) switch
        {
            AbbreviationKind.None => true,
            AbbreviationKind.BeforeName => false,
            AbbreviationKind.BeforeFigure => !char.IsAsciiDigit(text[next]),
            AbbreviationKind.TimeOfDay => !Abbreviations.GoesOnWithTime(text, next),
            AbbreviationKind.Plain => !char.IsAsciiDigit(text[next]),
            _ => Abbreviations.IsSentenceStart(text, next),
        };
    }

    /// <summary>Whether a sentence may start here: not with a dash or a lower-case word, unless that is a name such as iPhone.</summary>
    private static bool CanStart(string text, int next, int word)
    {
        if (char.IsLower(text[word])) return word + 1 < text.Length && char.IsUpper(text[word + 1]);
        return char.IsLetterOrDigit(text[word]) || word > next || !IsJoint(text[next]);
    }

    private static bool IsExclaimedName(string text, int stop, int next)
    {
        if (text[stop] != '!') return false;
        var start = Abbreviations.WordBefore(text, stop);
        return text.AsSpan(start, stop - start) is "Yahoo" or "Jeopardy" && !Abbreviations.IsSentenceStart(text, next);
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsJoint(char mark) => mark is '-' or '–' or '—' or '―' or ',' or ';' or ':' or '/' or '&' or '|' or ')' or ']' or '.';

    private static int SkipOpeners(string text, int at)
    {
        while (at < text.Length && (text[at] is '“' or '"' or '‘' or '\'' or '’' or '”' or '„' or '«' or '(' or '[' or '¿' or '¡' || char.IsWhiteSpace(text[at])))
            at++;
        return at;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private static int TrimEnd(string text)
    {
        var end = text.Length;
        while (char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }
}
