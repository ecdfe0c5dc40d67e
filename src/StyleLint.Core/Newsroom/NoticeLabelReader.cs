using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Reads the label of a notice: its words, its date and time, and the mark that ends it.</summary>
internal static partial class NoticeLabelReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The first words of <see cref="Words"/>.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "first", "second", "third", "fourth", "fifth", "latest", "original", "new", "final", "breaking", "last", "update", "updated",
        "correction", "corrections", "corrected", "clarification", "clarifications", "clarified", "editor", "editors", "author", "authors",
        "publisher", "publishers", "reporter", "reporters", "ed", "eds", "note", "story", "withdrawn", "retraction", "retracted", "refile",
        "disclosure", "oops", "gah").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The label that starts at an offset, or null.</summary>
    /// <param name="text">The text of a block.</param>
    /// <param name="start">The offset of the label's first character.</param>
    /// <param name="published">The day of publication, which gives the year where none is written.</param>
    public static NoticeLabel? ReadAt(string text, int start, DateOnly? published)
    {
        if (!MayOpen(text.AsSpan(start)) || Words().Match(text, start) is not { Success: true } words) return null;
        var at = words.Index + words.Length;
        var date = ReadDate(text, ref at, published);
        if (EndOf(text, at, words, date) is not { } end) return null;
        var hasColon = end > at && text.AsSpan(at, end - at).Contains(':');
        if (date is null && end > at && text.AsSpan(at, end - at).ContainsAny(':', '—', '–')) (date, end) = DateBehindMark(text, end, published);
        // A mark takes the blanks behind it along; those at the end of a block belong to nothing.
        end = Math.Min(end, text.AsSpan().TrimEnd().Length);
        var isLine = text.AsSpan(end).TrimStart(" ").IsEmpty || text.AsSpan(end).TrimStart(" ")[0] == '\n';
        return new NoticeLabel(new TextRange(start, end), KindOf(words.Groups["name"].ValueSpan), date, hasColon, isLine) { IsAppended = words.Groups["appended"].Success };
    }

    /// <summary>Whether a label may start here: with a capital, and with a word that opens one. Most sentences need no further look.</summary>
    private static bool MayOpen(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || char.IsLower(text[0])) return false;
        var word = 0;
        while (word < text.Length && char.IsAsciiLetter(text[word])) word++;
        return Openers.Contains(text[..word]);
    }

    /// <summary>The label of an original story below its updates, as <c>Original Story (Dec. 7, 2021):</c>.</summary>
    public static NoticeLabel? ReadOriginal(string text, int start, DateOnly? published)
    {
        var words = OriginalWords().Match(text, start);
        if (!words.Success) return null;
        var at = words.Index + words.Length;
        var date = ReadDate(text, ref at, published);
        return EndOf(text, at, words, date) is { } end && end > at ? new NoticeLabel(new TextRange(start, end), null, date, true, false) : null;
    }

    private static WrittenDay? ReadDate(string text, ref int at, DateOnly? published)
    {
        WrittenDay? date = null;
        for (var step = 0; step < 4; step++)
        {
            var next = Joint().Match(text, at) is { Success: true } joint ? joint.Index + joint.Length : at;
            if (date is null && WrittenDate.ReadAt(text, next, published) is { } day) (date, at) = (day, day.Range.End);
            else if (Time().Match(text, next) is { Success: true } time) at = time.Index + time.Length;
            else break;
        }

        return date;
    }

    /// <summary>Offset behind the mark that ends a label, or null where the words are no label.</summary>
    private static int? EndOf(string text, int at, Match words, WrittenDay? date)
    {
        var mark = EndMark().Match(text, at);
        if (!mark.Success) return null;
        var end = mark.Index + mark.Length;
        if (mark.Groups["sure"].Success) return end;
        // A period, or nothing at all, ends a label only where there is a date or the label says that more follows elsewhere.
        if (date is not null || at > words.Index + words.Length || words.Groups["appended"].Success) return end;
        return mark.Length == 0 && words.Index == 0 && words.Groups["name"].Value.StartsWith("correction", StringComparison.OrdinalIgnoreCase) ? end : null;
    }

    private static (WrittenDay? Date, int End) DateBehindMark(string text, int end, DateOnly? published)
    {
        var next = end;
        while (next < text.Length && text[next] is ' ' or '\u00A0') next++;
        if (WrittenDate.ReadAt(text, next, published) is not { } day) return (null, end);
        var mark = EndMark().Match(text, day.Range.End);
        return mark.Success ? (day, mark.Index + mark.Length) : (null, end);
    }

    private static NoticeKind? KindOf(ReadOnlySpan<char> name)
    {
        if (StartsWith(name, "note to") || name.Contains("or", StringComparison.OrdinalIgnoreCase) && name.EndsWith("note", StringComparison.OrdinalIgnoreCase) || StartsWith(name, "ed") || StartsWith(name, "publisher") || StartsWith(name, "disclosure")) return NoticeKind.EditorsNote;
        if (StartsWith(name, "note")) return null;
        if (StartsWith(name, "clarif")) return NoticeKind.Clarification;
        if (StartsWith(name, "retract") || name.EndsWith("withdrawn", StringComparison.OrdinalIgnoreCase)) return NoticeKind.Retraction;
        return StartsWith(name, "up") || StartsWith(name, "last") ? NoticeKind.Update : NoticeKind.Correction;
    }

    private static bool StartsWith(ReadOnlySpan<char> name, string word) => name.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\G(?:(?:first|second|third|fourth|fifth|latest|original|new|final|breaking)\s+)?(?<name>(?:last\s+)?updated?(?:\s+(?:no\.\s*|\#)?[0-9]{1,2}(?![0-9]|\s*[.:/-]?[0-9]|\s*[ap]\.?m|\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))?|corrections?\s+and\s+clarifications?|corrections?(?<appended>\s+appended)?|corrected|clarifications?(?<appended>\s+appended)?|clarified|(?:editor|author|publisher|reporter)(?:['’]s|s['’]|s)?\s+note(?<appended>\s+appended)?|ed\.\s+note|eds\.?|note\s+to\s+(?:our\s+)?readers|note|story\s+withdrawn|withdrawn|retraction|retracted|refile|disclosure|oops|gah)(?![\p{L}'’])", Options)]
    private static partial Regex Words();

    [GeneratedRegex(@"\G(?:original|initial|first)\s+(?:story|article|post|report|version)\b|\G(?:originally\s+)?(?:published|posted)\b(?=\s*\()", Options)]
    private static partial Regex OriginalWords();

    [GeneratedRegex(@"\G\s*[,(]?\s*(?:(?:at|on|as\s+of)\s+)?", Options)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\G(?:[0-9]{1,2}(?::[0-9]{2})?\s*[ap]\.?m\b\.?|noon|midnight|[0-9]{1,2}:[0-9]{2})(?:\s+(?:[ECMP][SD]?T|GMT|UTC|Eastern|Central|Mountain|Pacific|local\s+time)\b)?(?:,?\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)?", Options)]
    private static partial Regex Time();

    [GeneratedRegex(@"\G[)\]]?(?:(?<sure>\s?:|\s?[—–]|\s(?:--?)(?=\s))|(?<sure>\])|\.?[^\S\n]*(?=\n|\z)|\.(?=\s)|(?=\)))", Options)]
    private static partial Regex EndMark();
}
