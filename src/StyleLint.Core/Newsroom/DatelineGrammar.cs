using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>
/// Reads <c>[ABOARD] CITY[/CITY][, Region][, Date] [(CREDIT)] DASH</c> at one place of a text. It reads what stands there and does not
/// judge: <see cref="DatelineEvidence"/> decides whether to believe it.
/// </summary>
internal sealed class DatelineGrammar(string text, Gazetteer gazetteer)
{
    private const int MostWords = 6;

    /// <summary>The dateline that may start at an offset, or null.</summary>
    public DatelineDraft? ReadAt(int start)
    {
        var first = DatelineWords.WordAt(text, start);
        if (first.IsEmpty || !char.IsUpper(text[start]) && !DatelineWords.IsCapitals(Slice(first))) return null;
        var draft = new DatelineDraft { Start = start, IsCapitals = DatelineWords.IsCapitals(Slice(first)) };
        var at = ReadPlaces(draft, ReadPrefix(draft, start));
        if (at < 0) return null;
        at = ReadRegionsAndDate(draft, at);
        return at < 0 ? null : ReadEnd(draft, at);
    }

    private int ReadPrefix(DatelineDraft draft, int start)
    {
        var word = DatelineWords.WordAt(text, start);
        if (Slice(word) is not ("ABOARD" or "ON" or "NEAR" or "OFF" or "Aboard" or "Near")) return start;
        draft.Prefix = word;
        return DatelineWords.SkipBlanks(text, word.End);
    }

    private int ReadPlaces(DatelineDraft draft, int at)
    {
        while (true)
        {
            var place = ReadPlace(draft, at);
            if (place.IsEmpty) return -1;
            draft.Places.Add(place);
            at = place.End;
            var next = DatelineWords.SkipBlanks(text, at);
            if (next < text.Length && text[next] == '/' && draft.Places.Count < 4 && !IsSlashedCredit(next)) at = DatelineWords.SkipBlanks(text, next + 1);
            else if (draft.Regions.Count == 0 && IsAnd(next)) at = DatelineWords.SkipBlanks(text, next + 3);
            else return at;
        }
    }

    private bool IsAnd(int at) =>
        at + 4 < text.Length && text.AsSpan(at, 3) is "and" && DatelineWords.IsBlank(text[at + 3])
        && DatelineWords.IsCapitalised(Slice(DatelineWords.WordAt(text, DatelineWords.SkipBlanks(text, at + 3))));

    private bool IsSlashedCredit(int slash)
    {
        var close = text.IndexOf('/', slash + 1);
        return close > 0 && close - slash < 40 && gazetteer.HouseOf(text.AsSpan(slash + 1, close - slash - 1).Trim()) is not null;
    }

    private TextRange ReadPlace(DatelineDraft draft, int start)
    {
        var words = new List<TextRange>();
        var at = start;
        while (words.Count < MostWords)
        {
            var word = DatelineWords.WordAt(text, at);
            if (word.IsEmpty || !BelongsToPlace(draft, words, word)) break;
            words.Add(word);
            at = SkipOneBlank(word.End);
        }

        while (words.Count > 0 && DatelineWords.IsJoiner(Slice(words[^1]))) words.RemoveAt(words.Count - 1);
        return words.Count == 0 ? default : EndOfPlace(draft, words);
    }

    private bool BelongsToPlace(DatelineDraft draft, List<TextRange> words, TextRange word)
    {
        if (words.Count > 0 && DatelineWords.IsJoiner(Slice(word))) return true;
        return draft.IsCapitals ? DatelineWords.IsCapitals(Slice(word)) : DatelineWords.IsCapitalised(Slice(word)) || DatelineWords.IsCapitals(Slice(word));
    }

    /// <summary>A region may follow without its comma (<c>ERIE PA</c>) and a credit without its brackets (<c>DULUTH AP</c>).</summary>
    private TextRange EndOfPlace(DatelineDraft draft, List<TextRange> words)
    {
        var count = words.Count;
        var whole = new TextRange(words[0].Start, words[^1].End);
        if (count == 1 || gazetteer.IsCity(Slice(whole))) return whole;
        if (!draft.IsCapitals) count = LongestCity(words);
        if (count > 1 && gazetteer.HouseOf(Slice(words[count - 1])) is not null) count--;
        for (var size = Math.Min(2, count - 1); size > 0; size--)
        {
            var place = new TextRange(words[0].Start, words[count - size - 1].End);
            var region = new TextRange(words[count - size].Start, words[count - 1].End);
            if (gazetteer.RegionOf(Slice(region)) is { Kind: RegionKind.State } && gazetteer.IsCity(Slice(place))) return place;
        }

        return new TextRange(words[0].Start, words[count - 1].End);
    }

    private int LongestCity(List<TextRange> words)
    {
        for (var count = words.Count; count > 0; count--)
            if (gazetteer.IsCity(text.AsSpan(words[0].Start, words[count - 1].End - words[0].Start)))
                return count;
        return words.Count;
    }

    private int ReadRegionsAndDate(DatelineDraft draft, int at)
    {
        while (true)
        {
            var next = DatelineWords.SkipBlanks(text, at);
            if (next >= text.Length) return at;
            var hasComma = text[next] == ',';
            var item = hasComma ? DatelineWords.SkipBlanks(text, next + 1) : next;
            var end = hasComma || next > at ? ReadItem(draft, item, hasComma) : -1;
            if (end < 0)
            {
                if (!hasComma) return at;
                if (!IsEndMark(item)) return -1;
                draft.DanglingComma = new TextRange(next, next + 1);
                return next + 1;
            }

            if (!hasComma) draft.BadCommas.Add(new TextRange(at, at));
            else if (next > at) draft.BadCommas.Add(new TextRange(at, next + 1));
            else if (item == next + 1) draft.BadCommas.Add(new TextRange(next, next + 1));
            at = end;
        }
    }

    private int ReadItem(DatelineDraft draft, int at, bool hasComma)
    {
        if (draft.Date is null && (hasComma || !char.IsAsciiDigit(text[at])) && DatelineDates.Read(text, at) is var date and > 0)
        {
            draft.Date = new TextRange(at, date);
            return date;
        }

        if (draft.Date is not null || draft.Regions.Count == 3) return -1;
        return hasComma || draft.Regions.Count == 0 && draft.Places.TrueForAll(place => gazetteer.IsCity(Slice(place))) ? ReadRegion(draft, at, hasComma) : -1;
    }

    private int ReadRegion(DatelineDraft draft, int start, bool hasComma)
    {
        var unknown = -1;
        var longest = -1;
        Region? known = null;
        var at = start;
        for (var count = 0; count < 5; count++)
        {
            var word = DatelineWords.WordAt(text, at);
            if (word.IsEmpty || !DatelineWords.IsCapitalised(Slice(word)) && (count == 0 || !DatelineWords.IsJoiner(Slice(word)) && Slice(word) is not ("and" or "territories"))) break;
            if (gazetteer.RegionOf(text.AsSpan(start, word.End - start)) is { } region && (hasComma || region.Kind == RegionKind.State)) (longest, known) = (word.End, region);
            unknown = word.End;
            at = SkipOneBlank(word.End);
        }

        var end = longest > 0 ? longest : hasComma && unknown > 0 && IsEndMark(DatelineWords.SkipBlanks(text, unknown)) && gazetteer.HouseOf(text.AsSpan(start, unknown - start)) is null ? unknown : -1;
        if (end > 0) draft.Regions.Add((new TextRange(start, end), known));
        return end;
    }

    /// <summary>Whether a dash, a credit or another item stands here.</summary>
    private bool IsEndMark(int at) =>
        at < text.Length && (text[at] is '(' or ',' or '/' || DatelineMarks.SeparatorAt(text, at) > 0 || BareCreditAt(at) > 0);

    private DatelineDraft? ReadEnd(DatelineDraft draft, int at)
    {
        draft.End = at;
        at = ReadCredit(draft, at);
        ReadSeparator(draft, at);
        if (draft.Separator is null || draft.CreditWithMarks is not null) return draft;
        var next = DatelineWords.SkipBlanks(text, draft.End);
        if (next >= text.Length || text[next] != '(') return draft;
        ReadDoubledDash(draft, next);
        return draft;
    }

    /// <summary><c>— (AP) —</c></summary>
    private void ReadDoubledDash(DatelineDraft draft, int at)
    {
        var dash = draft.Separator;
        var probe = new DatelineDraft { End = at };
        var end = ReadCredit(probe, at);
        if (probe.House is null) return;
        ReadSeparator(probe, end);
        if (probe.Separator is null) return;
        draft.ExtraDash = dash;
        (draft.Credit, draft.CreditWithMarks, draft.House) = (probe.Credit, probe.CreditWithMarks, probe.House);
        (draft.Separator, draft.End) = (probe.Separator, probe.End);
    }

    private int ReadCredit(DatelineDraft draft, int at)
    {
        var next = DatelineWords.SkipBlanks(text, at);
        if (next >= text.Length) return at;
        if (text[next] == '(') return ReadEnclosedCredit(draft, at, next, ')');
        if (text[next] == '/') return ReadEnclosedCredit(draft, at, next, '/');
        var end = next > at ? BareCreditAt(next) : -1;
        if (end < 0) return at;
        SetCredit(draft, new TextRange(next, end), new TextRange(next, end));
        return end;
    }

    private int ReadEnclosedCredit(DatelineDraft draft, int at, int open, char mark)
    {
        var close = text.IndexOf(mark, open + 1);
        if (close < 0 || close - open is < 2 or > 45) return at;
        var credit = Trim(open + 1, close);
        if (credit.IsEmpty || mark == '/' && gazetteer.HouseOf(Slice(credit)) is null && !Slice(credit).Contains("wire", StringComparison.OrdinalIgnoreCase)) return at;
        SetCredit(draft, credit, new TextRange(open, close + 1));
        return mark == '/' ? ReadSlashedDate(draft, close + 1) : close + 1;
    }

    /// <summary><c>/ ACCESSWIRE / December 5, 2023 /</c></summary>
    private int ReadSlashedDate(DatelineDraft draft, int at)
    {
        var start = DatelineWords.SkipBlanks(text, at);
        if (draft.Date is not null || DatelineDates.Read(text, start) is not (var end and > 0)) return at;
        draft.Date = new TextRange(start, end);
        draft.End = end;
        var slash = DatelineWords.SkipBlanks(text, end);
        if (slash >= text.Length || text[slash] != '/') return end;
        (draft.Separator, draft.End) = (new TextRange(slash, slash + 1), slash + 1);
        return slash + 1;
    }

    private void SetCredit(DatelineDraft draft, TextRange credit, TextRange withMarks)
    {
        draft.Credit = credit;
        draft.CreditWithMarks = withMarks;
        draft.House = HouseOf(credit);
        draft.End = withMarks.End;
    }

    /// <summary>Of a shared credit (<c>ANTARA News/AFP</c>) the first service that is known counts.</summary>
    private string? HouseOf(TextRange credit)
    {
        foreach (var part in Slice(credit).Split('/'))
            if (gazetteer.HouseOf(Slice(credit)[part].Trim()) is { } house)
                return house;
        return null;
    }

    private int BareCreditAt(int at)
    {
        var word = DatelineWords.WordAt(text, at);
        if (word.Length < 2 || gazetteer.HouseOf(Slice(word)) is null) return -1;
        var next = DatelineWords.SkipBlanks(text, word.End);
        return DatelineMarks.SeparatorAt(text, next) > 0 ? word.End : -1;
    }

    private void ReadSeparator(DatelineDraft draft, int at)
    {
        if (draft.Separator is not null) return;
        var start = DatelineWords.SkipBlanks(text, at);
        var end = DatelineMarks.SeparatorAt(text, start);
        if (end < 0 || DatelineMarks.IsHyphenOfWord(text, start, end)) return;
        draft.Separator = new TextRange(start, end);
        draft.End = end;
    }

    private TextRange Trim(int start, int end)
    {
        while (start < end && DatelineWords.IsBlank(text[start])) start++;
        while (end > start && DatelineWords.IsBlank(text[end - 1])) end--;
        return new TextRange(start, end);
    }

    private int SkipOneBlank(int at) => at < text.Length && DatelineWords.IsBlank(text[at]) ? at + 1 : at;

    private ReadOnlySpan<char> Slice(TextRange range) => text.AsSpan(range.Start, range.Length);
}
