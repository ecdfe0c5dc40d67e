using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Finds dates, weekdays, relative days and times in one pass over a block's tokens.</summary>
internal sealed class NewsDateFinder
{
    private readonly Article article;

    /// <summary>The notices in order of their starts, with an index of where they stand.</summary>
    private readonly (ImmutableArray<Notice> InOrder, RangeIndex Places) notices;

    private readonly Prose prose;
    private readonly ImmutableArray<NewsDate>.Builder found;

    private NewsDateFinder(Article article, (ImmutableArray<Notice> InOrder, RangeIndex Places) notices, Prose prose, ImmutableArray<NewsDate>.Builder found)
    {
        this.article = article;
        this.notices = notices;
        this.prose = prose;
        this.found = found;
    }

    /// <summary>All of an article, in the order of its blocks.</summary>
    public static ImmutableArray<NewsDate> Find(Article article)
    {
        var found = ImmutableArray.CreateBuilder<NewsDate>();
        ImmutableArray<Notice> notices = [.. article.Notices.OrderBy(static notice => notice.SourceRange)];
        var places = new RangeIndex(notices.Select(static notice => notice.SourceRange));
        foreach (var block in article.Blocks) new NewsDateFinder(article, (notices, places), block, found).Read();
        return found.ToImmutable();
    }

    private void Read()
    {
        for (var index = NextStart(0); index < prose.Tokens.Length;)
            index = NextStart(Math.Max(index + 1, ReadAt(index)));
    }

    /// <summary>The first token from one on that may start a date: most words do not even look like one.</summary>
    private int NextStart(int index)
    {
        var tokens = prose.Tokens.AsSpan();
        while (index < tokens.Length && !(tokens[index].Kind == TokenKind.Word ? DateWord.MayBe(tokens[index]) : tokens[index].Kind == TokenKind.Number)) index++;
        return index;
    }

    /// <summary>Reads what starts at a token and returns the token behind it.</summary>
    private int ReadAt(int index)
    {
        if (prose.Tokens[index].Kind != TokenKind.Word) return prose.Tokens[index].Kind == TokenKind.Number ? ReadNumber(index) : index;
        var word = WordAt(index);
        switch (word.Kind)
        {
            case DateWordKind.Weekday or DateWordKind.ShortWeekday: return ReadWeekday(index, word);
            case DateWordKind.Month: return ReadMonth(index, index, null);
            case DateWordKind.RelativeDay: return Add(NewsDateKind.RelativeDay, index, index + 1);
            case DateWordKind.Shift when WordAt(index + 1) is { Kind: DateWordKind.Weekday } shifted:
                return Add(NewsDateKind.ShiftedWeekday, index, index + 2, (DayOfWeek)shifted.Number);
            default: return index;
        }
    }

    private int ReadWeekday(int index, DateWord word)
    {
        var weekday = (DayOfWeek)word.Number;
        var next = index + 1;
        if (word.Kind == DateWordKind.ShortWeekday && MarkAt(next) == '.') next++;
        if (MarkAt(next) == ',') next++;
        if (WordAt(next).Kind == DateWordKind.Month && ReadMonth(index, next, weekday) is var behind && behind > next) return behind;
        if (DayAt(next) is not null && WordAt(next + 1).Kind == DateWordKind.Month) return AddDayFirst(index, next, weekday);
        return word.Kind == DateWordKind.Weekday ? Add(NewsDateKind.Weekday, index, index + 1, weekday) : index;
    }

    /// <summary>Reads month and day; returns the month's token where no day follows.</summary>
    private int ReadMonth(int first, int index, DayOfWeek? weekday)
    {
        var month = WordAt(index).Number;
        var next = index + 1;
        if (MarkAt(next) == '.' && prose.Tokens[index].Length < 5) next++;
        if (DayAt(next) is not { } day || !IsSpaced(next)) return index;
        var behind = next + 1;
        if (IsPartOfNumber(behind)) return index;
        var isRange = IsRangeAt(behind);
        int? year = null;
        if (!isRange && YearBehind(behind) is var written && written > 0)
        {
            year = NumberAt(written);
            behind = written + 1;
        }

        return AddDate(first, behind, weekday, month, day, year, isRange);
    }

    private int AddDayFirst(int first, int index, DayOfWeek? weekday)
    {
        var behind = index + 2;
        int? year = null;
        if (YearBehind(behind) is var written && written > 0)
        {
            year = NumberAt(written);
            behind = written + 1;
        }

        return AddDate(first, behind, weekday, WordAt(index + 1).Number, DayAt(index)!.Value, year, false);
    }

    /// <summary>A number opens a day before its month, or a time of day.</summary>
    private int ReadNumber(int index)
    {
        if (DayAt(index) is null || MarkAt(index - 1) is '-' or '–' or '/' or '$' or '.') return index;
        if (WordAt(index + 1).Kind == DateWordKind.Month && IsSpaced(index + 1) && YearBehind(index + 2) > 0) return AddDayFirst(index, index, null);
        var next = index + 1;
        if (MarkAt(next) == ':' && NumberAt(next + 1) is not null) next += 2;
        if (next == index + 1 && TextAt(next) is "noon" or "midnight") return Add(NewsDateKind.Time, index, next + 1);
        if (TextAt(next) is "am" or "pm" or "AM" or "PM") return Add(NewsDateKind.Time, index, next + 1);
        if (TextAt(next) is not ("a" or "p") || MarkAt(next + 1) != '.' || TextAt(next + 2) is not "m") return index;
        return Add(NewsDateKind.Time, index, MarkAt(next + 3) == '.' ? next + 4 : next + 3);
    }

    /// <summary>The token of the year behind a day, or 0.</summary>
    private int YearBehind(int behind)
    {
        var year = MarkAt(behind) == ',' && IsSpaced(behind + 1) ? behind + 1 : behind;
        if (year >= prose.Tokens.Length || !IsSpaced(year) || prose.Tokens[year] is not { Kind: TokenKind.Number, Length: 4 }) return 0;
        return NumberAt(year) is >= 1000 and < 2200 && !IsPartOfNumber(year + 1) ? year : 0;
    }

    /// <summary>“30%”, “31,000”, “3.5”: the number before is no day.</summary>
    private bool IsPartOfNumber(int index)
    {
        if (MarkAt(index) == '%') return true;
        return MarkAt(index) is ',' or '.' or ':' or '/' && !IsSpaced(index) && NumberAt(index + 1) is not null && !IsSpaced(index + 1);
    }

    private bool IsRangeAt(int index) =>
        (MarkAt(index) is '-' or '–' or '—' or '&' || TextAt(index) is "to" or "through" or "and" or "or" or "thru" or "until" || (MarkAt(index) == ',' && NumberAt(index + 1) is < 32))
        && (DayAt(index + 1) is not null || WordAt(index + 1).Kind == DateWordKind.Month || (WordAt(index + 1).Kind == DateWordKind.Weekday && !HasDate(index + 1)));

    /// <summary>“Monday, Oct. 6 and Tuesday, Oct. 7”: each weekday has a date of its own.</summary>
    private bool HasDate(int weekday) => WordAt(MarkAt(weekday + 1) == ',' ? weekday + 2 : weekday + 1).Kind == DateWordKind.Month;

    /// <summary>“Friday through Sunday, Dec. 10-12”: the date is not the nearer weekday’s.</summary>
    private bool IsSecondOf(int first)
    {
        if (WordAt(first - 1).Kind is DateWordKind.Weekday or DateWordKind.ShortWeekday) return true;
        var isJoined = MarkAt(first - 1) is '-' or '–' or '—' or '&' or ',' or '/' or '.' || TextAt(first - 1) is "and" or "or" or "through" or "to" or "thru" or "until";
        return isJoined && (TextAt(first - 2) is "and" or "or" || MarkAt(first - 2) is ',' or '.' || WordAt(first - 2).Kind is DateWordKind.Weekday or DateWordKind.ShortWeekday);
    }

    private int AddDate(int first, int behind, DayOfWeek? weekday, int month, int day, int? year, bool isRange)
    {
        var range = RangeOf(first, behind);
        var (published, isLabelled) = PublicationAt(range);
        found.Add(new NewsDate(prose, range, NewsDateKind.Date)
        {
            Weekday = weekday,
            Month = month,
            DayOfMonth = day,
            Year = year,
            Against = published,
            IsLabelled = isLabelled,
            IsRange = isRange || (weekday is not null && IsSecondOf(first)),
            First = first,
            Behind = behind,
        });
        return behind;
    }

    private int Add(NewsDateKind kind, int first, int behind, DayOfWeek? weekday = null)
    {
        var range = RangeOf(first, behind);
        var (published, isLabelled) = PublicationAt(range);
        found.Add(new NewsDate(prose, range, kind) { Weekday = weekday, Against = published, IsLabelled = isLabelled, First = first, Behind = behind });
        return behind;
    }

    /// <summary>What stands between a dated update and the original story is of the update’s day.</summary>
    private (DateOnly? Day, bool IsLabelled) PublicationAt(TextRange range)
    {
        var start = prose.Map.ToSource(range).Start;
        if (notices.Places.FirstAt(start) is >= 0 and var index) return (notices.InOrder[index].Date, true);
        return article.Original is { Date: { } day } ? (day, true) : (article.Published, false);
    }

    private TextRange RangeOf(int first, int behind) => new(prose.Tokens[first].Start, prose.Tokens[behind - 1].End);

    private DateWord WordAt(int index) => index >= 0 && index < prose.Tokens.Length ? DateWord.Of(prose, prose.Tokens[index]) : default;

    private ReadOnlySpan<char> TextAt(int index) => index >= 0 && index < prose.Tokens.Length ? prose.TextOf(prose.Tokens[index]) : default;

    private char MarkAt(int index) => index >= 0 && index < prose.Tokens.Length && prose.Tokens[index].Kind == TokenKind.Mark ? prose.Text[prose.Tokens[index].Start] : '\0';

    private bool IsSpaced(int index) => index < prose.Tokens.Length && prose.Tokens[index].IsSpaced;

    private int? NumberAt(int index) =>
        index >= 0 && index < prose.Tokens.Length && prose.Tokens[index] is { Kind: TokenKind.Number, Length: < 6 }
        && int.TryParse(TextAt(index), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private int? DayAt(int index)
    {
        var text = TextAt(index);
        if (text is [.., 's' or 'n' or 'r' or 't', 't' or 'd' or 'h']) text = text[..^2];
        return text.Length is 1 or 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is > 0 and < 32 ? day : null;
    }
}
