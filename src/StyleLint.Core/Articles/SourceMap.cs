using System.Collections.Immutable;

namespace StyleLint.Articles;

/// <summary>
/// Maps prose to source exactly: the runs cover the prose without gap or overlap, in order.
/// Positions are never found by searching the text again.
/// </summary>
public sealed class SourceMap
{
    private readonly ImmutableArray<SourceRun> runs;

    /// <summary>Makes a map of runs that cover the prose without a gap, in the order of the prose.</summary>
    public SourceMap(ImmutableArray<SourceRun> runs) => this.runs = runs;

    /// <summary>The runs, in the order of the prose.</summary>
    public ImmutableArray<SourceRun> Runs => runs;

    /// <summary>A map for prose that is one slice of the source.</summary>
    /// <param name="sourceStart">Where the slice starts in the source.</param>
    /// <param name="length">Its length in UTF-16 code units.</param>
    public static SourceMap OfSlice(int sourceStart, int length) =>
        new(length == 0 ? [] : [new SourceRun(0, length, sourceStart, length, SourceRunKind.Literal)]);

    /// <summary>The source range of a prose range: from its first character to behind its last.</summary>
    /// <param name="start">Prose offset of the first character.</param>
    /// <param name="end">Prose offset behind the last character; where it equals <paramref name="start"/> the result is empty.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range leaves the prose.</exception>
    public TextRange ToSource(int start, int end)
    {
        if (runs.IsEmpty) throw new ArgumentOutOfRangeException(nameof(start));
        if (end <= start) return EmptyAt(start);
        return new TextRange(StartInSource(start), EndInSource(end));
    }

    /// <inheritdoc cref="ToSource(int, int)"/>
    public TextRange ToSource(TextRange prose) => ToSource(prose.Start, prose.End);

    /// <summary>Whether the prose range is the very same characters in the source, so that an edit of it touches no markup.</summary>
    public bool IsLiteral(int start, int end)
    {
        if (end <= start) return false;
        var first = runs[IndexOf(start)];
        if (first.Kind != SourceRunKind.Literal) return false;
        if (end <= first.ProseStart + first.ProseLength) return true;
        var source = ToSource(start, end);
        return source.Length == end - start && AllLiteral(start, end);
    }

    /// <summary>The runs from the one on that holds a character of the prose.</summary>
    internal ReadOnlySpan<SourceRun> RunsFrom(int prose) => runs.AsSpan()[IndexOf(prose)..];

    private bool AllLiteral(int start, int end)
    {
        for (var index = IndexOf(start); index < runs.Length && runs[index].ProseStart < end; index++)
            if (runs[index].Kind != SourceRunKind.Literal)
                return false;
        return true;
    }

    private TextRange EmptyAt(int prose)
    {
        var last = runs[^1];
        if (prose >= last.ProseStart + last.ProseLength) return new TextRange(last.Source.End, last.Source.End);
        var start = StartInSource(prose);
        return new TextRange(start, start);
    }

    private int StartInSource(int prose)
    {
        var run = runs[IndexOf(prose)];
        return run.Kind == SourceRunKind.Literal ? run.SourceStart + (prose - run.ProseStart) : run.SourceStart;
    }

    private int EndInSource(int prose)
    {
        var run = runs[IndexOf(prose - 1)];
        return run.Kind == SourceRunKind.Literal ? run.SourceStart + (prose - run.ProseStart) : run.SourceStart + run.SourceLength;
    }

    private int IndexOf(int prose)
    {
        int low = 0, high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (runs[middle].ProseStart <= prose) low = middle;
            else high = middle - 1;
        }

        var run = runs[low];
        if (prose < run.ProseStart || prose >= run.ProseStart + run.ProseLength) throw new ArgumentOutOfRangeException(nameof(prose));
        return low;
    }
}
