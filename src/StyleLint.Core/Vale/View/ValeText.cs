using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>Text with its map to the source, while it is put together.</summary>
/// <param name="source">The source that the map refers to.</param>
internal sealed class ValeText(string source)
{
    private readonly List<SourceRun> runs = [];
    private char[] text = new char[256];

    /// <summary>Its length so far.</summary>
    public int Length { get; private set; }

    /// <summary>Its characters so far.</summary>
    public ReadOnlySpan<char> Span => text.AsSpan(0, Length);

    /// <summary>Its last character; NUL where there is none.</summary>
    public char Last => Length == 0 ? '\0' : text[Length - 1];

    /// <summary>Adds characters that stand in the source as they are.</summary>
    public void Literal(int start, int length)
    {
        if (length == 0) return;
        Append(source.AsSpan(start, length));
        if (runs.Count > 0 && runs[^1] is { Kind: SourceRunKind.Literal } last && last.Source.End == start)
            runs[^1] = last with { ProseLength = last.ProseLength + length, SourceLength = last.SourceLength + length };
        else
            runs.Add(new SourceRun(Length - length, length, start, length, SourceRunKind.Literal));
    }

    /// <summary>Adds text that stands in the source in another form.</summary>
    public void Other(ReadOnlySpan<char> other, TextRange range, SourceRunKind kind = SourceRunKind.Decoded)
    {
        if (other.IsEmpty) return;
        runs.Add(new SourceRun(Length, other.Length, range.Start, range.Length, kind));
        Append(other);
    }

    /// <summary>Adds a part of another text.</summary>
    public void Part(ValeText other, TextRange part)
    {
        foreach (var run in other.runs)
        {
            var (from, to) = (Math.Max(run.ProseStart, part.Start), Math.Min(run.Prose.End, part.End));
            if (from >= to) continue;
            if (run.Kind == SourceRunKind.Literal) Literal(run.SourceStart + from - run.ProseStart, to - from);
            else Other(other.Span[from..to], run.Source, run.Kind);
        }
    }

    /// <summary>The text without the blanks at both ends, as Vale's tokens are.</summary>
    public TextRange Trimmed()
    {
        var start = Length - Span.TrimStart().Length;
        return new TextRange(start, Math.Max(start, Span.TrimEnd().Length));
    }

    /// <summary>The source of a part of the text, from the first to the last run that it touches.</summary>
    public TextRange SourceOf(TextRange part)
    {
        var (start, end) = (-1, 0);
        foreach (var run in runs)
        {
            var (from, to) = (Math.Max(run.ProseStart, part.Start), Math.Min(run.Prose.End, part.End));
            if (from >= to) continue;
            var isLiteral = run.Kind == SourceRunKind.Literal;
            if (start < 0) start = isLiteral ? run.SourceStart + from - run.ProseStart : run.SourceStart;
            end = isLiteral ? run.SourceStart + to - run.ProseStart : run.Source.End;
        }

        return start < 0 ? default : new TextRange(start, end);
    }

    /// <summary>The text so far.</summary>
    public override string ToString() => Span.ToString();

    /// <summary>A part of the text as prose.</summary>
    public Prose ToProse(int start)
    {
        if (start == 0) return Prose(ToString(), [.. runs]);
        var rest = new ValeText(source);
        rest.Part(this, new TextRange(start, Length));
        return rest.ToProse(0);
    }

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        Length = 0;
        runs.Clear();
    }

    /// <summary>The source from the first to the last character.</summary>
    public TextRange Source => runs.Count == 0 ? default : new TextRange(runs[0].SourceStart, runs[^1].Source.End);

    /// <summary>Prose for Vale's rules: its tokens, sentences and zones are not asked for.</summary>
    public static Prose Prose(string text, ImmutableArray<SourceRun> runs) =>
        new(BlockKind.Body, text, new SourceMap(runs), [], [], []);

    private void Append(ReadOnlySpan<char> more)
    {
        if (Length + more.Length > text.Length) Array.Resize(ref text, Math.Max(text.Length * 2, Length + more.Length));
        more.CopyTo(text.AsSpan(Length));
        Length += more.Length;
    }
}
