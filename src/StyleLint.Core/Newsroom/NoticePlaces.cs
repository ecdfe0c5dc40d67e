using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Says of each notice whether it stands above, in or below the story.</summary>
internal static class NoticePlaces
{
    /// <summary>How many paragraphs of the story may stand between its edge and a notice.</summary>
    private const int MostAbove = 2;
    private const int MostBelow = 2;

    private const int ShortestParagraph = 90;

    /// <summary>The notices with their places.</summary>
    public static ImmutableArray<Notice> Place(ImmutableArray<Prose> blocks, List<Notice> notices)
    {
        if (notices.Count == 0) return [];
        var own = notices.SelectMany(static notice => notice.Further.Add(notice.Prose)).ToHashSet<Prose>(ReferenceEqualityComparer.Instance);
        var story = new List<int>();
        foreach (var block in blocks)
            if (!own.Contains(block) && IsStory(block)) story.Add(block.Map.ToSource(0, block.Text.Length).Start);
        story.Sort();
        return [.. notices.Select(notice => notice with { Position = PlaceOf(notice, story) })];
    }

    /// <param name="notice">The notice.</param>
    /// <param name="story">Where the paragraphs of the story start, in order.</param>
    private static NoticePosition PlaceOf(Notice notice, List<int> story)
    {
        var range = notice.SourceRange;
        var above = CountBefore(story, range.Start);
        var below = story.Count - CountBefore(story, range.End);
        if (above == 0 && below == 0) return notice.Range.Start * 2 < notice.Prose.Text.Length ? NoticePosition.Top : NoticePosition.Bottom;
        if (above <= MostAbove && above < below) return NoticePosition.Top;
        return below <= MostBelow || below * 12 <= above ? NoticePosition.Bottom : NoticePosition.Middle;
    }

    private static int CountBefore(List<int> starts, int offset)
    {
        var at = starts.BinarySearch(offset);
        if (at < 0) return ~at;
        while (at > 0 && starts[at - 1] == offset) at--;
        return at;
    }

    /// <summary>A paragraph of the story, as credits and appeals in italics are not.</summary>
    private static bool IsStory(Prose block)
    {
        if (block.Kind is not (BlockKind.Body or BlockKind.Blockquote or BlockKind.List)) return false;
        var text = block.Text.AsSpan().Trim();
        if (text.Length < ShortestParagraph && block.Kind != BlockKind.Body || text.Length < 40) return false;
        var emphasised = 0;
        foreach (var zone in block.Zones)
            if (zone.Kind == ZoneKind.Emphasis) emphasised += zone.Range.Length;
        return emphasised < text.Length / 2;
    }
}
