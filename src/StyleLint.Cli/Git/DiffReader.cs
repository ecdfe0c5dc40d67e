using System.Collections.Immutable;
using System.Globalization;

namespace StyleLint.Cli.Git;

/// <summary>Reads what <c>git diff</c> prints: which lines of each file are new. Diffs of submodules come with context, whatever was asked for.</summary>
internal sealed class DiffReader
{
    private const string NewFile = "+++ ";
    private const string Hunk = "@@ ";
    private const string Binary = "Binary files ";

    private readonly Dictionary<string, ImmutableArray<LineSpan>?> changes = new(StringComparer.Ordinal);
    private readonly ImmutableArray<LineSpan>.Builder spans = ImmutableArray.CreateBuilder<LineSpan>();
    private string? file;
    private int removedLeft;
    private int addedLeft;
    private int line;

    private DiffReader()
    {
    }

    /// <summary>The new lines of each file, by path; null for a file that Git takes for binary, as UTF-16 is.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<LineSpan>?> Read(string diff)
    {
        var reader = new DiffReader();
        foreach (var line in diff.AsSpan().Split('\n')) reader.Read(diff.AsSpan()[line]);
        reader.CloseFile();
        return reader.changes;
    }

    /// <summary>The lines of a hunk are counted, since an article may hold a line that looks like a header.</summary>
    private void Read(ReadOnlySpan<char> text)
    {
        if (removedLeft > 0 || addedLeft > 0) ReadContent(text);
        else if (text.StartsWith(NewFile, StringComparison.Ordinal)) OpenFile(GitPath.Read(text[NewFile.Length..]));
        else if (text.StartsWith(Hunk, StringComparison.Ordinal)) ReadHunk(text);
        else if (text.StartsWith(Binary, StringComparison.Ordinal)) ReadBinary(text);
    }

    private void ReadContent(ReadOnlySpan<char> text)
    {
        var mark = text.IsEmpty ? ' ' : text[0];
        if (mark is '+') Add(line);
        if (mark is '+' or ' ')
        {
            line++;
            addedLeft--;
        }

        if (mark is '-' or ' ') removedLeft--;
    }

    private void Add(int number)
    {
        if (spans.Count > 0 && spans[^1] is var last && last.First + last.Count == number) spans[^1] = last with { Count = last.Count + 1 };
        else spans.Add(new LineSpan(number, 1));
    }

    private void OpenFile(string? path)
    {
        CloseFile();
        file = path;
    }

    private void CloseFile()
    {
        if (file is not null) changes[file] = spans.ToImmutable();
        spans.Clear();
        file = null;
    }

    /// <summary><c>@@ -12,2 +14 @@</c>: two lines from 12 on became line 14.</summary>
    private void ReadHunk(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        if (text.Split(parts, ' ') < 3 || text[parts[1]].IsEmpty || text[parts[2]].IsEmpty) return;
        var added = ReadSpan(text[parts[2]][1..]);
        (line, addedLeft, removedLeft) = (added.First, added.Count, ReadSpan(text[parts[1]][1..]).Count);
    }

    private static LineSpan ReadSpan(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        return comma < 0 ? new LineSpan(Number(text), 1) : new LineSpan(Number(text[..comma]), Number(text[(comma + 1)..]));
    }

    private static int Number(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary><c>Binary files a/old.md and b/new.md differ</c>.</summary>
    private void ReadBinary(ReadOnlySpan<char> text)
    {
        const string And = " and ", Differ = " differ";
        var and = Math.Max(text.LastIndexOf(" and b/"), text.LastIndexOf(" and \"b/"));
        if (and < 0 || !text.EndsWith(Differ, StringComparison.Ordinal)) return;
        if (GitPath.Read(text[(and + And.Length)..^Differ.Length]) is { } path) changes[path] = null;
    }
}
