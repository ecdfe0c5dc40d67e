namespace StyleLint.Newsroom;

/// <summary>
/// Reads the quotation marks of one prose in order and tells by their neighbours what each of them does. It never
/// looks further than the next mark, so that reading takes time in proportion to the prose.
/// </summary>
internal ref struct QuotationMarkReader(string text)
{
    private int at;
    private int nextPlain = -1;
    private int nextCurly = -1;
    private QuotationMark last = new(-1, 0, QuotationFamily.Double, QuotationSide.None);

    /// <summary>Whether a text has any mark to read.</summary>
    public static bool HasMarks(string text) => IndexOfCurly(text) >= 0 || IndexOfPlain(text) >= 0;

    /// <summary>Reads the next mark that may open or close a quotation.</summary>
    public bool TryRead(out QuotationMark mark)
    {
        while (NextMark() is var start && start < text.Length)
        {
            mark = ReadAt(start);
            at = mark.End;
            last = mark;
            if (mark.Side != QuotationSide.None) return true;
        }

        mark = default;
        return false;
    }

    /// <summary>Where the next mark stands; the text's length where none does. Each search remembers what it found until that is passed.</summary>
    private int NextMark()
    {
        if (nextPlain < at) nextPlain = IndexOfPlain(text.AsSpan(at)) is >= 0 and var plain ? at + plain : text.Length;
        if (nextCurly < at) nextCurly = IndexOfCurly(text.AsSpan(at)) is >= 0 and var curly ? at + curly : text.Length;
        return Math.Min(nextPlain, nextCurly);
    }

    /// <summary>One search for all marks would be slower than both: a set of characters across several scripts is searched one by one.</summary>
    private static int IndexOfPlain(ReadOnlySpan<char> text) => text.IndexOfAny("\"'«»");

    /// <summary>A range, with two low marks that are none of ours.</summary>
    private static int IndexOfCurly(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('‘', '‟');

    private readonly QuotationMark ReadAt(int start)
    {
        switch (text[start])
        {
            case '«': return new QuotationMark(start, 1, QuotationFamily.Angled, QuotationSide.MaybeOpen);
            case '»': return new QuotationMark(start, 1, QuotationFamily.Angled, QuotationSide.Close);
            case '\'' or '‘' or '’': return IsDoubledSingle(start) ? Double(start, 2) : Single(start);
            case '"': return Double(start, IsDoubled(start) ? 2 : 1);
            case '\u201A' or '\u201B': return new QuotationMark(start, 1, QuotationFamily.Single, QuotationSide.None);
            default: return Double(start, 1);
        }
    }

    /// <summary>Databases and old wire systems double the mark: <c>""Yes,"" he said.</c> A pair with nothing in it is no such mark.</summary>
    private readonly bool IsDoubled(int start)
    {
        if (CharAt(start + 1) != '"') return false;
        char before = CharAt(start - 1), after = CharAt(start + 2);
        return (IsBlank(before) || IsOpener(start - 1)) != (IsBlank(after) || IsTrailing(after) || after == '.');
    }

    /// <summary>
    /// Typewriters had no double mark: <c>''Yes,'' he said.</c> Of three, the outer two are the double one; four are
    /// no one's.
    /// </summary>
    private readonly bool IsDoubledSingle(int start)
    {
        var count = 1;
        while (count < 4 && CharAt(start + count) == text[start]) count++;
        if (count == 2) return true;
        return count == 3 && (start == 0 || IsBlank(CharAt(start - 1)) || IsOpener(start - 1));
    }

    private readonly QuotationMark Double(int start, int length)
    {
        char before = CharAt(start - 1), after = CharAt(start + length);
        return new QuotationMark(start, length, QuotationFamily.Double, SideOfDouble(start, length, before, after));
    }

    private readonly QuotationSide SideOfDouble(int start, int length, char before, char after)
    {
        if (text[start] == '„') return QuotationSide.Open;
        var looksOpen = !IsBlank(after) && (IsBlank(before) || IsOpener(start - 1));
        var looksClosed = !IsBlank(before) && !looksOpen && (IsBlank(after) || !char.IsLetterOrDigit(after));
        switch (text[start])
        {
            case '“' or '‟': return looksClosed && (IsBlank(after) || IsTrailing(after) || after == '.') ? QuotationSide.Either : QuotationSide.Open;
            case '”': return looksOpen && char.IsLetterOrDigit(after) ? QuotationSide.Either : QuotationSide.Close;
        }

        if (length == 1 && char.IsAsciiDigit(before) && IsInch(start)) return QuotationSide.None;
        if (length == 2 && looksOpen && Elision.IsAt(text, start + 1)) return QuotationSide.None; // ’60s whose apostrophe a conversion made a doubled mark
        if (looksOpen) return IsDash(before) && !char.IsLetterOrDigit(after) ? QuotationSide.Either : QuotationSide.Open;
        return looksClosed ? QuotationSide.Close : QuotationSide.Either;
    }

    /// <summary><c>5'6"</c> is a height; <c>a 12" pipe</c> is one where the quotation around it is still to close.</summary>
    private readonly bool IsInch(int start)
    {
        var first = start - 1;
        while (first > 0 && start - first < 4 && (char.IsAsciiDigit(text[first - 1]) || text[first - 1] == '.')) first--;
        if ((CharAt(first - 1) is '\'' or '’') && char.IsAsciiDigit(CharAt(first - 2))) return true;
        var next = text.AsSpan(start + 1).IndexOfAny('"', '“', '”');
        if (next < 0) return false;
        next += start + 1;
        return text[next] != '“' && !IsBlank(text[next - 1]) && !IsOpener(next - 1) && !char.IsAsciiDigit(text[next - 1]);
    }

    private readonly QuotationMark Single(int start) => new(start, 1, QuotationFamily.Single, SideOfSingle(start));

    private readonly QuotationSide SideOfSingle(int start)
    {
        char before = CharAt(start - 1), after = CharAt(start + 1);
        if (char.IsLetterOrDigit(before)) return char.IsLetterOrDigit(after) ? QuotationSide.None : SideBehindWord(start, before, after);
        var looksOpen = (IsBlank(before) || IsOpener(start - 1)) && !IsBlank(after) && !IsTrailing(after);
        if (!looksOpen) return IsBlank(before) ? QuotationSide.None : QuotationSide.Close;
        if (Elision.IsAt(text, start)) return QuotationSide.None;
        return text[start] switch
        {
            '‘' => QuotationSide.Open,
            '\'' => QuotationSide.MaybeOpen,
            _ => char.IsUpper(after) ? QuotationSide.MaybeOpen : QuotationSide.None, // ’ before a small letter is the apostrophe that it looks like.
        };
    }

    private readonly QuotationSide SideBehindWord(int start, char before, char after)
    {
        if (char.IsAsciiDigit(before) && (char.IsAsciiDigit(after) || after == '"')) return QuotationSide.None;
        if (Elision.EndsAt(text, start)) return QuotationSide.None;
        if (before is not ('s' or 'S') || after != ' ' || !char.IsLetter(CharAt(start + 2)) || text[start] == '‘') return QuotationSide.Close;
        return IsPlural(start) ? QuotationSide.None : QuotationSide.MaybeClose;
    }

    /// <summary>The apostrophe of <c>‘What do the dogs’ bowls hold?’</c>: the next single mark closes the phrase.</summary>
    private readonly bool IsPlural(int start)
    {
        var next = text.AsSpan(start + 1).IndexOfAny('\'', '’', '‘');
        return next > 0 && text[start + next] is ',' or '.' or '?' or '!' or '…';
    }

    /// <summary>Whether what stands here leads into a quotation: a bracket, a dash, an opening mark.</summary>
    private readonly bool IsOpener(int index)
    {
        var mark = CharAt(index);
        if (mark is '(' or '[' or '{' or '/' or '=' or '“' or '„' or '‘' or '«' || IsDash(mark)) return true;
        return (mark is '"' or '\'') && last.End == index + 1 && (last.Side is QuotationSide.Open or QuotationSide.MaybeOpen);
    }

    private readonly char CharAt(int index) => (uint)index < (uint)text.Length ? text[index] : ' ';

    private static bool IsDash(char mark) => mark is '-' or '–' or '—' or '―';

    private static bool IsBlank(char mark) => char.IsWhiteSpace(mark);

    private static bool IsTrailing(char mark) => mark is ',' or ';' or ':' or '!' or '?' or ')' or ']';
}
