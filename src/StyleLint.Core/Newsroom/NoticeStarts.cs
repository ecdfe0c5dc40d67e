using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>The offsets of a block at which a notice can start: lines, emphasised words and sentences.</summary>
internal static class NoticeStarts
{
    /// <summary>The offsets in order, each with whether something sets it off from what stands before it.</summary>
    public static IEnumerable<(int At, bool IsSetOff)> Of(Prose block)
    {
        var starts = new SortedDictionary<int, bool>();
        foreach (var sentence in block.Sentences) starts[SkipMarks(block.Text, sentence.Start)] = false;
        foreach (var zone in block.Zones)
            if (zone.Kind == ZoneKind.Emphasis)
                starts[SkipMarks(block.Text, zone.Range.Start)] = true;
        foreach (var run in block.Map.Runs)
            if (run.Kind == SourceRunKind.Break)
                starts[SkipMarks(block.Text, run.ProseStart + run.ProseLength)] = true;
        starts[SkipMarks(block.Text, 0)] = true;
        foreach (var (at, isSetOff) in starts)
            if (at < block.Text.Length)
                yield return (at, isSetOff);
    }

    /// <summary>Offset behind blanks and what conversions leave of brackets, bullets and emphasis before a label.</summary>
    private static int SkipMarks(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_' or '—' or '–' or '[' or '(' or '•' or '\u200B' or '\uFEFF')) at++;
        return at;
    }
}
