using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace StyleLint.Cli.Fixing;

/// <summary>Writes what changed between two texts as <c>git apply</c> and <c>patch</c> read it.</summary>
internal sealed class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>To find the fewest changes takes the square of their number: seconds, where ten thousand lines change.</summary>
    private const int MostLines = 5_000;

    private const string NoNewline = "\\ No newline at end of file";

    private readonly string[] before;
    private readonly string[] after;
    private readonly bool beforeEnds;
    private readonly bool afterEnds;

    private UnifiedDiff(string before, string after)
    {
        this.before = Lines(before, out beforeEnds);
        this.after = Lines(after, out afterEnds);
    }

    /// <summary>Writes the difference of one file; nothing where there is none.</summary>
    public static void Write(TextWriter output, string path, string before, string after)
    {
        if (before == after) return;
        output.Write($"--- {Name("a/", path)}\n+++ {Name("b/", path)}\n");
        var diff = new UnifiedDiff(before, after);
        var blocks = diff.IsLong ? diff.LongBlocks() : Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new CustomFunctionChunker(static text => Lines(text, out _))).DiffBlocks;
        for (var first = 0; first < blocks.Count;)
        {
            var last = first;
            while (last + 1 < blocks.Count && blocks[last + 1].DeleteStartA - EndOf(blocks[last]) <= 2 * Context) last++;
            diff.WriteHunk(output, blocks.Skip(first).Take(last - first + 1).ToList());
            first = last + 1;
        }
    }

    private bool IsLong => Math.Max(before.Length, after.Length) > MostLines;

    /// <summary>
    /// The changes of a long text, not always the fewest. Fixes change words in their lines, so that each line has its counterpart; where lines came
    /// or went, all between the first and the last change is one.
    /// </summary>
    private List<DiffBlock> LongBlocks()
    {
        var blocks = new List<DiffBlock>();
        var (start, endA, endB) = (0, before.Length, after.Length);
        while (start < Math.Min(endA, endB) && before[start] == after[start]) start++;
        while (Math.Min(endA, endB) > start && before[endA - 1] == after[endB - 1]) (endA, endB) = (endA - 1, endB - 1);
        if (endA != endB) return [new DiffBlock(start, endA - start, start, endB - start)];
        for (var line = start; line < endA; line++)
        {
            var first = line;
            while (line < endA && before[line] != after[line]) line++;
            if (line > first) blocks.Add(new DiffBlock(first, line - first, first, line - first));
        }

        return blocks;
    }

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    /// <summary>Lines without their line feed; a carriage return stays, since it is part of what changes or stays.</summary>
    private static string[] Lines(string text, out bool ends)
    {
        ends = text.EndsWith('\n');
        var lines = text.Split('\n');
        return ends || text.Length == 0 ? lines[..^1] : lines;
    }

    /// <summary>A name with unusual characters is quoted as Git quotes it, so that it stays one line.</summary>
    private static string Name(string prefix, string path) =>
        path.AsSpan().ContainsAny("\n\r\t\"\\") ? $"\"{prefix}{path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"" : prefix + path;

    private void WriteHunk(TextWriter output, List<DiffBlock> blocks)
    {
        var startA = Math.Max(0, blocks[0].DeleteStartA - Context);
        var endA = Math.Min(before.Length, EndOf(blocks[^1]) + Context);
        var startB = blocks[0].InsertStartB - (blocks[0].DeleteStartA - startA);
        var countB = endA - startA + blocks.Sum(static block => block.InsertCountB - block.DeleteCountA);
        output.Write($"@@ -{Span(startA, endA - startA)} +{Span(startB, countB)} @@\n");
        var at = startA;
        foreach (var block in blocks)
        {
            for (; at < block.DeleteStartA; at++) WriteLine(output, ' ', before, at, beforeEnds);
            for (; at < EndOf(block); at++) WriteLine(output, '-', before, at, beforeEnds);
            for (var line = block.InsertStartB; line < block.InsertStartB + block.InsertCountB; line++) WriteLine(output, '+', after, line, afterEnds);
        }

        for (; at < endA; at++) WriteLine(output, ' ', before, at, beforeEnds);
    }

    private static string Span(int start, int count) => count == 1 ? $"{start + 1}" : $"{(count == 0 ? start : start + 1)},{count}";

    private static void WriteLine(TextWriter output, char mark, string[] lines, int line, bool ends)
    {
        output.Write($"{mark}{lines[line]}\n");
        if (line == lines.Length - 1 && !ends) output.Write(NoNewline + "\n");
    }
}
