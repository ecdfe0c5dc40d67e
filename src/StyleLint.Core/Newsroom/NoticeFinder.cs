using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Finds the notices of an article: updates, corrections, clarifications, editor's notes.</summary>
internal sealed class NoticeFinder
{
    /// <summary>How many blocks may follow a label on a line of its own as its text.</summary>
    private const int MostFurther = 6;

    /// <summary>How much of a block tells what a notice does, in UTF-16 code units.</summary>
    private const int LongestStatement = 4_000;

    /// <summary>How long the heading of a notice may be.</summary>
    private const int LongestHeading = 60;

    private readonly ImmutableArray<Prose> blocks;
    private readonly DateOnly? published;
    private readonly ILookup<Prose, TextRange> quotations;
    private readonly List<Notice> notices = [];
    private readonly List<(int At, bool IsSetOff)> starts = [];
    private (Prose? Block, int From, int Line) lastEnd;
    private OriginalStory? original;
    private int originalIndex = -1;

    private NoticeFinder(ImmutableArray<Prose> blocks, ImmutableArray<Quotation> quotations, DateOnly? published)
    {
        this.blocks = blocks;
        this.published = published;
        this.quotations = quotations.Where(static quotation => quotation.Depth == 0 && quotation.Prose.Kind != BlockKind.Blockquote)
            .ToLookup(static quotation => quotation.Prose, static quotation => quotation.Range);
    }

    /// <summary>Everything that the blocks of an article say of the article.</summary>
    /// <param name="blocks">The blocks in order.</param>
    /// <param name="quotations">Its quotations; what stands in them is said by others.</param>
    /// <param name="published">The day of publication, or null.</param>
    public static FoundNotices Find(ImmutableArray<Prose> blocks, ImmutableArray<Quotation> quotations, DateOnly? published)
    {
        var finder = new NoticeFinder(blocks, quotations, published);
        finder.FindOriginal();
        for (var index = 0; index < blocks.Length; index++) finder.ReadBlock(index);
        return new FoundNotices(NoticePlaces.Place(blocks, finder.notices), finder.original);
    }

    private DateOnly? Near => published ?? original?.Date;

    private void FindOriginal()
    {
        for (var index = 0; index < blocks.Length && original is null; index++)
        {
            var block = blocks[index];
            if (block.Kind is not (BlockKind.Body or BlockKind.Heading or BlockKind.Blockquote) || !block.Text.AsSpan().TrimStart("*_[ ").StartsWith("o", StringComparison.OrdinalIgnoreCase)) continue;
            var start = block.Text.AsSpan().IndexOfAny('O', 'o');
            if (NoticeLabelReader.ReadOriginal(block.Text, start, published) is not { } label) continue;
            original = new OriginalStory(block, label.Range, label.Date?.Day);
            originalIndex = index;
        }
    }

    private void ReadBlock(int index)
    {
        var block = blocks[index];
        if (IsTaken(block)) return;
        switch (block.Kind)
        {
            case BlockKind.Body or BlockKind.Blockquote or BlockKind.Dek or BlockKind.Caption: ReadParagraph(block, index); break;
            case BlockKind.List when WireAdvisory.ReadAt(block, index, 0) is { } advisory: notices.Add(advisory); break;
            case BlockKind.Heading when block.Text.Length <= LongestHeading: ReadHeading(block, index); break;
        }
    }

    private void ReadParagraph(Prose block, int index)
    {
        var end = 0;
        RangeIndex? quoted = null;
        NoticeStarts.Find(block, starts);
        foreach (var (at, isSetOff) in starts)
        {
            if (at < end || ReadAt(block, index, at, isSetOff) is not { } notice || (quoted ??= new RangeIndex(quotations[block])).Overlaps(new TextRange(at, at + 1))) continue;
            if (notices.Count > 0 && notices[^1].Prose == block) notices[^1] = EndBefore(notices[^1], at);
            notices.Add(notice);
            end = notice.Label?.End ?? notice.Range.End;
        }
    }

    private Notice? ReadAt(Prose block, int index, int at, bool isSetOff)
    {
        if (WireAdvisory.ReadAt(block, index, at) is { } advisory && !IsFound(advisory)) return advisory;
        if (NoticeLabelReader.ReadAt(block.Text, at, Near) is { } label && Labelled(block, index, label, isSetOff) is { } labelled) return labelled;
        // What a notice goes on to say is no second one, unless it has a line of its own.
        var isWithin = notices.Count > 0 && notices[^1].Prose == block && notices[^1].Range.Contains(at);
        return isWithin && block.Text[at - 1] != '\n' ? null : Unlabelled(block, at, isSetOff);
    }

    /// <summary>Those of a block come one after another.</summary>
    private bool IsFound(Notice advisory)
    {
        for (var index = notices.Count - 1; index >= 0 && notices[index].Prose == advisory.Prose; index--)
            if (notices[index].Range == advisory.Range)
                return true;
        return false;
    }

    private Notice? Labelled(Prose block, int index, NoticeLabel label, bool isSetOff)
    {
        var further = FurtherOf(index, label, isAlone: label.IsLine && NoticeLabelEnds(block, label));
        var range = new TextRange(label.Range.Start, EndOf(block, label.Range.End));
        var statement = StatementOf(block, label.Range.End, range.End, further);
        if (index == 0 && IsHeadline(statement)) return null;
        var kind = NoticeWording.KindOf(statement, label.Kind);
        if (kind is not { } known || !isSetOff && !IsSure(label, known, statement)) return null;
        if (statement.AsSpan().Trim().IsEmpty && label.Kind is null or NoticeKind.EditorsNote) return null;
        var date = label.Date ?? DateOfChange(block, label.Range.End, range.End) ?? DateAtEnd(further);
        return new Notice(block, range, known, label.Range, label.Kind, InRange(date, range), date?.Day) { Further = further };
    }

    /// <summary>An agency's headline in capitals: <c>CORRECTED - BANK TO SELL UNITS</c>.</summary>
    private static bool IsHeadline(string statement) => statement.Any(char.IsLetter) && !statement.Any(char.IsLower);

    /// <summary>In the middle of a line only what can be nothing else opens a notice.</summary>
    private static bool IsSure(NoticeLabel label, NoticeKind kind, string statement) =>
        label.HasColon && (label.Kind is NoticeKind.EditorsNote || kind != NoticeKind.EditorsNote && NoticeWording.SpeaksOfArticle(statement));

    private Notice? Unlabelled(Prose block, int at, bool isSetOff)
    {
        if (!char.IsUpper(block.Text[at]) || !NoticeWording.MayOpenUnlabelled(block.Text.AsSpan(at))) return null;
        if (block.SentenceAt(at) is not { } sentence) return null;
        var text = block.Text.AsSpan(at, sentence.End - at);
        if (!NoticeWording.IsUnlabelled(text) || !isSetOff && text.StartsWith("Updated", StringComparison.Ordinal)) return null;
        var range = new TextRange(at, EndOf(block, at));
        if (NoticeWording.KindOf(StatementOf(block, at, range.End, []), null) is not { } kind) return null;
        var date = DateOfChange(block, at, range.End);
        return new Notice(block, range, kind, null, null, date?.Range, date?.Day);
    }

    private void ReadHeading(Prose block, int index)
    {
        var start = block.Text.Length - block.Text.AsSpan().TrimStart().Length;
        if (NoticeLabelReader.ReadAt(block.Text, start, Near) is not { } label) return;
        var further = FurtherOf(index, label, isAlone: true);
        if (further.IsEmpty || label.Range.End < block.Text.TrimEnd().Length) return;
        var statement = StatementOf(block, label.Range.End, label.Range.End, further);
        if (label.Date is null && label.Kind != NoticeKind.EditorsNote && !NoticeWording.SpeaksOfArticle(statement)) return;
        if (NoticeWording.KindOf(statement, label.Kind) is not { } kind) return;
        notices.Add(new Notice(block, label.Range, kind, label.Range, label.Kind, InRange(label.Date, label.Range), label.Date?.Day) { Further = further });
    }

    private static bool NoticeLabelEnds(Prose block, NoticeLabel label) => block.Text.AsSpan(label.Range.End).Trim().IsEmpty;

    /// <summary>The blocks that belong to a notice besides the one of its label.</summary>
    private ImmutableArray<Prose> FurtherOf(int index, NoticeLabel label, bool isAlone) =>
        SectionBehind(index, label) is { IsEmpty: false } section ? section : isAlone && !label.IsAppended ? FurtherBehind(index, label) : [];

    /// <summary>The text of a label that stands alone: what follows, as long as it speaks of this article.</summary>
    private ImmutableArray<Prose> FurtherBehind(int index, NoticeLabel label)
    {
        var further = ImmutableArray.CreateBuilder<Prose>();
        var last = 0;
        for (var next = index + 1; next < blocks.Length && further.Count < MostFurther; next++)
        {
            if (blocks[next].Kind is not (BlockKind.Body or BlockKind.Blockquote) || StartsNotice(blocks[next]) || next == originalIndex) break;
            further.Add(blocks[next]);
            if (Speaks(blocks[next], label, isFirst: further.Count == 1) || last == further.Count - 1 && last > 0 && DateAlone(blocks[next]) is not null) last = further.Count;
            else if (further.Count >= 2 && last == 0) break;
        }

        return [.. further.Take(last)];
    }

    /// <summary>Whether a block speaks of the article; what stands right below an editor's note may speak of anything.</summary>
    private static bool Speaks(Prose block, NoticeLabel label, bool isFirst) =>
        NoticeWording.SpeaksOfArticle(block.Text) && (label.Kind is not NoticeKind.Update || NoticeWording.IsUnlabelled(block.Text))
        || label.Kind == NoticeKind.EditorsNote && isFirst && block.Text.Length < 600;

    private bool StartsNotice(Prose block) => NoticeLabelReader.ReadAt(block.Text, 0, Near) is { HasColon: true };

    /// <summary>An update above an “original story” runs on to it.</summary>
    private ImmutableArray<Prose> SectionBehind(int index, NoticeLabel label)
    {
        if (originalIndex <= index || label.Kind != NoticeKind.Update) return [];
        var further = ImmutableArray.CreateBuilder<Prose>();
        for (var next = index + 1; next < originalIndex && !StartsNotice(blocks[next]); next++)
            if (blocks[next].Kind is not (BlockKind.Heading or BlockKind.Alt)) further.Add(blocks[next]);
        return further.ToImmutable();
    }

    private static string StatementOf(Prose block, int start, int end, ImmutableArray<Prose> further)
    {
        var statement = block.Text[start..Math.Min(end, start + LongestStatement)];
        return further.IsEmpty ? statement : statement + " " + string.Join(' ', further.Select(static each => each.Text));
    }

    private WrittenDay? DateOfChange(Prose block, int start, int end) =>
        NoticeDates.OfChange(block.Text, start, Math.Min(end, start + LongestStatement), Near);

    private WrittenDay? DateAtEnd(ImmutableArray<Prose> further) =>
        further.Length > 1 && DateAlone(further[^1]) is { } day ? day with { Range = default } : null;

    /// <summary>The date that is all that a block says, but for a period.</summary>
    private WrittenDay? DateAlone(Prose block) =>
        WrittenDate.ReadAt(block.Text, 0, Near) is { } day && day.Range.End >= block.Text.TrimEnd().Length - 1 ? day : null;

    private static TextRange? InRange(WrittenDay? date, TextRange range) =>
        date is { } day && !day.Range.IsEmpty && range.Contains(day.Range) ? day.Range : null;

    /// <summary>Where a notice ends in its block: at the line's end, where a new line was asked for, else with the block.</summary>
    private int EndOf(Prose block, int from)
    {
        if (lastEnd.Block != block || from < lastEnd.From || from > lastEnd.Line)
            lastEnd = (block, from, block.Text.IndexOf("\n\n", from, StringComparison.Ordinal) is >= 0 and var line ? line : int.MaxValue);
        return lastEnd.Line == int.MaxValue ? block.Text.AsSpan().TrimEnd().Length : lastEnd.Line;
    }

    private static Notice EndBefore(Notice notice, int end)
    {
        while (end > notice.Range.Start && char.IsWhiteSpace(notice.Prose.Text[end - 1])) end--;
        return end < notice.Range.End ? notice with { Range = new TextRange(notice.Range.Start, Math.Max(end, notice.Label?.End ?? 0)) } : notice;
    }

    private bool IsTaken(Prose block) => notices.Count > 0 && notices[^1].Further.Contains(block);
}
