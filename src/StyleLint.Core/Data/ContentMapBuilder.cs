using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Data;

/// <summary>
/// Aligns the text of a scalar, as a parser decoded it, with its source. Whoever walks the source says what each
/// stretch of it stands for; every step is checked against the text, so a map can be coarse but never wrong.
/// </summary>
internal sealed class ContentMapBuilder(string source, string text)
{
    private readonly ImmutableArray<SourceRun>.Builder runs = ImmutableArray.CreateBuilder<SourceRun>();
    private int position;
    private bool diverged;

    /// <summary>How much of the text still has no source.</summary>
    public int Remaining => text.Length - position;

    /// <summary>The source from <paramref name="start"/> to <paramref name="end"/> is the text itself.</summary>
    public void Literal(int start, int end)
    {
        if (end <= start || !Accept(source.AsSpan(start, end - start))) return;
        var length = end - start;
        if (runs.Count > 0 && runs[^1] is { Kind: SourceRunKind.Literal } last && last.Source.End == start)
            runs[^1] = last with { ProseLength = last.ProseLength + length, SourceLength = last.SourceLength + length };
        else
            runs.Add(new SourceRun(position, length, start, length, SourceRunKind.Literal));
        position += length;
    }

    /// <summary>The source from <paramref name="start"/> to <paramref name="end"/> is an escape that means <paramref name="decoded"/>.</summary>
    public void Decoded(ReadOnlySpan<char> decoded, int start, int end)
    {
        if (decoded.IsEmpty || !Accept(decoded)) return;
        runs.Add(new SourceRun(position, decoded.Length, start, end - start, SourceRunKind.Decoded));
        position += decoded.Length;
    }

    /// <summary>The source from <paramref name="start"/> to <paramref name="end"/> is a line end, with blanks around it, read as <paramref name="count"/> times <paramref name="character"/>.</summary>
    public void Break(char character, int count, int start, int end)
    {
        if (count <= 0) return;
        if (count > Remaining || text.AsSpan(position, count).ContainsAnyExcept(character))
        {
            diverged = true;
            return;
        }

        runs.Add(new SourceRun(position, count, start, end - start, SourceRunKind.Break));
        position += count;
    }

    /// <summary>The map; null where the text is empty. Where source and text did not agree, one run for all of it.</summary>
    public SourceMap? Build(int start, int end)
    {
        if (text.Length == 0) return null;
        if (diverged || Remaining > 0) return new SourceMap([new SourceRun(0, text.Length, start, end - start, SourceRunKind.Decoded)]);
        return new SourceMap(runs.DrainToImmutable());
    }

    private bool Accept(ReadOnlySpan<char> expected)
    {
        diverged |= !text.AsSpan(position).StartsWith(expected);
        return !diverged;
    }
}
