using System.Text;
using StyleLint.Articles;
using StyleLint.Matching;

namespace StyleLint.Vale;

/// <summary>Text with its map to the source, while it is put together.</summary>
/// <param name="source">The source that the map refers to.</param>
internal sealed class ValeText(string source)
{
    private readonly StringBuilder text = new();
    private readonly List<SourceRun> runs = [];

    /// <summary>Its length so far.</summary>
    public int Length => text.Length;

    /// <summary>Its last character; NUL where there is none.</summary>
    public char Last => text.Length == 0 ? '\0' : text[^1];

    /// <summary>Whether there is nothing but blanks.</summary>
    public bool IsBlank
    {
        get
        {
            foreach (var chunk in text.GetChunks())
                if (!chunk.Span.IsWhiteSpace())
                    return false;
            return true;
        }
    }

    /// <summary>Adds characters that stand in the source as they are.</summary>
    public void Literal(int start, int length)
    {
        if (length == 0) return;
        text.Append(source, start, length);
        if (runs.Count > 0 && runs[^1] is { Kind: SourceRunKind.Literal } last && last.Source.End == start)
            runs[^1] = last with { ProseLength = last.ProseLength + length, SourceLength = last.SourceLength + length };
        else
            runs.Add(new SourceRun(text.Length - length, length, start, length, SourceRunKind.Literal));
    }

    /// <summary>Adds text that stands in the source in another form.</summary>
    public void Other(ReadOnlySpan<char> other, TextRange range, SourceRunKind kind = SourceRunKind.Decoded)
    {
        if (other.IsEmpty) return;
        runs.Add(new SourceRun(text.Length, other.Length, range.Start, range.Length, kind));
        text.Append(other);
    }

    /// <summary>Adds another text; without its blanks at both ends, as Vale's tokens are.</summary>
    public void Trimmed(ValeText other)
    {
        var whole = other.text.ToString();
        var start = whole.Length - whole.AsSpan().TrimStart().Length;
        Part(other, new TextRange(start, whole.AsSpan().TrimEnd().Length));
    }

    /// <summary>Adds a part of another text.</summary>
    public void Part(ValeText other, TextRange part)
    {
        foreach (var run in other.runs)
        {
            var (from, to) = (Math.Max(run.ProseStart, part.Start), Math.Min(run.Prose.End, part.End));
            if (from >= to) continue;
            if (run.Kind == SourceRunKind.Literal) Literal(run.SourceStart + from - run.ProseStart, to - from);
            else Other(other.text.ToString(from, to - from), run.Source, run.Kind);
        }
    }

    /// <summary>The text so far.</summary>
    public override string ToString() => text.ToString();

    /// <summary>A part of the text as prose.</summary>
    public Prose ToProse(int start)
    {
        if (start == 0) return Prose(text.ToString(), [.. runs]);
        var rest = new ValeText(source);
        rest.Part(this, new TextRange(start, text.Length));
        return rest.ToProse(0);
    }

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        text.Clear();
        runs.Clear();
    }

    /// <summary>The source from the first to the last character.</summary>
    public TextRange Source => runs.Count == 0 ? default : new TextRange(runs[0].SourceStart, runs[^1].Source.End);

    /// <summary>Prose for Vale's rules: its sentences and zones are not asked for.</summary>
    public static Prose Prose(string text, System.Collections.Immutable.ImmutableArray<SourceRun> runs) =>
        new(BlockKind.Body, text, new SourceMap(runs), [], Tokenizer.Tokenize(text), []);
}
