using System.Runtime.InteropServices;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>The offsets of a block at which a notice can start: lines, emphasised words and sentences.</summary>
internal static class NoticeStarts
{
    /// <summary>Fills a list with the offsets in order, each with whether something sets it off from what stands before it.</summary>
    public static void Find(Prose block, List<(int At, bool IsSetOff)> starts)
    {
        starts.Clear();
        foreach (var sentence in block.Sentences) Add(block.Text, sentence.Start, isSetOff: false, starts);
        foreach (var zone in block.Zones)
            if (zone.Kind == ZoneKind.Emphasis)
                Add(block.Text, zone.Range.Start, isSetOff: true, starts);
        var skipped = 0;
        foreach (var run in block.Map.Runs)
            if (run.Kind == SourceRunKind.Break && run.ProseStart + run.ProseLength is var at && at >= skipped)
                Add(block.Text, at, isSetOff: true, starts, out skipped);
        Add(block.Text, 0, isSetOff: true, starts);
        starts.Sort(static (left, right) => left.At.CompareTo(right.At));
        Unite(starts);
    }

    private static void Add(string text, int at, bool isSetOff, List<(int At, bool IsSetOff)> starts) => Add(text, at, isSetOff, starts, out _);

    /// <param name="text">The block.</param>
    /// <param name="at">Where something starts.</param>
    /// <param name="isSetOff">Whether it is set off.</param>
    /// <param name="starts">The list.</param>
    /// <param name="skipped">Behind the marks that stand there: what starts inside them starts at the same offset.</param>
    private static void Add(string text, int at, bool isSetOff, List<(int At, bool IsSetOff)> starts, out int skipped)
    {
        skipped = SkipMarks(text, at);
        if (skipped < text.Length) starts.Add((skipped, isSetOff));
    }

    /// <summary>One entry for each offset, set off where any of its entries is.</summary>
    private static void Unite(List<(int At, bool IsSetOff)> starts)
    {
        var all = CollectionsMarshal.AsSpan(starts);
        var count = 0;
        foreach (var start in all)
            if (count > 0 && all[count - 1].At == start.At) all[count - 1].IsSetOff |= start.IsSetOff;
            else all[count++] = start;
        CollectionsMarshal.SetCount(starts, count);
    }

    /// <summary>Offset behind blanks and what conversions leave of brackets, bullets and emphasis before a label.</summary>
    private static int SkipMarks(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_' or '—' or '–' or '[' or '(' or '•' or '\u200B' or '\uFEFF')) at++;
        return at;
    }
}
