namespace StyleLint.Articles;

/// <summary>One or several marks that may end a sentence, with the closing quotation marks and brackets that belong to it.</summary>
/// <param name="Start">The first mark.</param>
/// <param name="End">Behind the last closing mark.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsAttached">Whether a word stands right before it; AP style sets an omission’s dots off with blanks.</param>
/// <param name="IsQuoted">Whether a closing quotation mark follows.</param>
internal readonly record struct SentenceStop(int Start, int End, SentenceStopKind Kind, bool IsAttached, bool IsQuoted)
{
    /// <summary>Reads the marks that start at an offset.</summary>
    public static SentenceStop Read(string text, int start)
    {
        var dots = 0;
        var isQuestion = false;
        var end = start;
        for (var at = start; at < text.Length; at++)
        {
            if (IsThinBreak(text, at, dots)) continue;
            if (text[at] == '.') dots++;
            else if (text[at] == '…') dots += 3;
            else if (text[at] is '!' or '?') isQuestion = true;
            else break;
            end = at + 1;
        }

        var kind = isQuestion ? SentenceStopKind.Question : dots >= 3 ? SentenceStopKind.Ellipsis : SentenceStopKind.Period;
        var isAttached = start > 0 && !char.IsWhiteSpace(text[start - 1]);
        var closed = SkipClosers(text, end, out var isQuoted);
        return new SentenceStop(start, closed, kind, isAttached, isQuoted);
    }

    /// <summary>A blank between two dots of one ellipsis: <c>. . .</c></summary>
    private static bool IsThinBreak(string text, int at, int dots) =>
        dots > 0 && char.IsWhiteSpace(text[at]) && at + 1 < text.Length && (text[at + 1] is '.' or '…');

    private static int SkipClosers(string text, int at, out bool isQuoted)
    {
        isQuoted = false;
        for (; at < text.Length; at++)
        {
            if (IsQuote(text[at])) isQuoted = true;
            else if (!IsBlankBetweenQuotes(text, at) && text[at] is not (')' or ']' or Prose.ObjectCharacter)) break;
        }

        return at;
    }

    /// <summary>Typesetters part the marks of nested quotations by a blank: <c>‘Go.’ ”</c></summary>
    private static bool IsBlankBetweenQuotes(string text, int at) =>
        char.IsWhiteSpace(text[at]) && IsQuote(text[at - 1]) && at + 1 < text.Length && (text[at + 1] is '”' or '’') && (at + 2 == text.Length || char.IsWhiteSpace(text[at + 2]));

    private static bool IsQuote(char mark) => mark is '”' or '"' or '’' or '\'' or '»';
}
