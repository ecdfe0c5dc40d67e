using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Cli.Git;

/// <summary>The lines of a repository's files that differ from a commit.</summary>
/// <param name="changes">The changed lines of each changed file, by path from the repository's root; null where Git sees no lines in the file.</param>
/// <param name="tracked">All files that Git knows; what it does not know is new from the first line to the last.</param>
internal sealed class ChangedLines(IReadOnlyDictionary<string, ImmutableArray<LineSpan>?> changes, IReadOnlySet<string> tracked)
{
    /// <summary>The diagnostics whose range, or one of whose related places, touches a changed line.</summary>
    /// <param name="path">The file, from the repository's root, with forward slashes.</param>
    /// <param name="file">What was found in it.</param>
    public FileDiagnostics Filter(string path, FileDiagnostics file)
    {
        if (file.Diagnostics.IsEmpty || !tracked.Contains(path)) return file;
        if (!changes.TryGetValue(path, out var spans)) return file with { Diagnostics = [] };
        if (spans is not { } lines) return file;
        var ranges = RangesOf(file.Source.Text, lines);
        return file with { Diagnostics = [.. file.Diagnostics.Where(diagnostic => Touches(ranges, diagnostic))] };
    }

    private static bool Touches(List<TextRange> ranges, Diagnostic diagnostic) =>
        Touches(ranges, diagnostic.Range) || diagnostic.Related.Any(related => Touches(ranges, related.Range));

    /// <summary>An empty range belongs to the line it stands on.</summary>
    private static bool Touches(List<TextRange> ranges, TextRange range) =>
        ranges.Exists(changed => changed.Start < Math.Max(range.End, range.Start + 1) && range.Start < changed.End);

    /// <summary>Git ends lines at line feeds alone, so its lines are counted its way.</summary>
    private static List<TextRange> RangesOf(string text, ImmutableArray<LineSpan> spans)
    {
        var ranges = new List<TextRange>(spans.Length);
        var (line, at) = (1, 0);
        foreach (var span in spans)
        {
            at = StartOf(text, span.First, ref line, at);
            var start = at;
            at = StartOf(text, span.First + span.Count, ref line, at);
            ranges.Add(new TextRange(start, at == text.Length ? at + 1 : at));
        }

        return ranges;
    }

    /// <summary>Goes on from the start of one line to the start of a later one.</summary>
    private static int StartOf(string text, int wanted, ref int line, int at)
    {
        for (; line < wanted; line++)
        {
            var feed = text.IndexOf('\n', at);
            if (feed < 0) return text.Length;
            at = feed + 1;
        }

        return at;
    }
}
