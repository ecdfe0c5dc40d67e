using System.Collections.Immutable;
using System.Text;
using StyleLint.Matching;

namespace StyleLint.Articles;

/// <summary>Collects the prose of one block, run by run. Used again and again by one parse.</summary>
/// <param name="source">The source that all runs refer to.</param>
internal sealed class ProseBuilder(string source)
{
    private readonly StringBuilder text = new();
    private readonly List<SourceRun> runs = [];
    private readonly List<Zone> zones = [];
    private bool hasWords;

    /// <summary>Length of the prose so far.</summary>
    public int Length => text.Length;

    /// <summary>Where the source of the prose so far ends; 0 while it is empty.</summary>
    public int SourceEnd => runs.Count == 0 ? 0 : runs[^1].Source.End;

    /// <summary>Whether nothing but blanks and objects has been added.</summary>
    public bool IsEmpty => !hasWords;

    /// <summary>Adds characters that stand in the source as they are.</summary>
    public void AppendLiteral(int start, int length)
    {
        if (length == 0) return;
        var slice = source.AsSpan(start, length);
        hasWords |= !slice.IsWhiteSpace();
        text.Append(slice);
        if (runs.Count > 0 && runs[^1] is { Kind: SourceRunKind.Literal } last && last.Source.End == start)
            runs[^1] = last with { ProseLength = last.ProseLength + length, SourceLength = last.SourceLength + length };
        else
            runs.Add(new SourceRun(text.Length - length, length, start, length, SourceRunKind.Literal));
    }

    /// <summary>Adds text that stands in the source in another form, as a character entity does.</summary>
    public void AppendDecoded(ReadOnlySpan<char> decoded, TextRange range)
    {
        if (decoded.IsEmpty) return;
        hasWords |= !decoded.IsWhiteSpace();
        Append(decoded, range, SourceRunKind.Decoded);
    }

    /// <summary>Adds a line break: a blank, or a line feed where the writer asked for a new line.</summary>
    public void AppendBreak(TextRange range, bool isHard) => Append(isHard ? "\n" : " ", range, SourceRunKind.Break);

    /// <summary>Adds a thing that is no text, and marks it as code.</summary>
    public void AppendOpaque(TextRange range)
    {
        zones.Add(new Zone(ZoneKind.Code, new TextRange(text.Length, text.Length + 1)));
        Append([Prose.ObjectCharacter], range, SourceRunKind.Opaque);
    }

    /// <summary>Marks what was added since <paramref name="start"/>.</summary>
    public void AddZone(ZoneKind kind, int start)
    {
        if (start < text.Length) zones.Add(new Zone(kind, new TextRange(start, text.Length)));
    }

    /// <summary>Whether one zone of the kind covers the whole prose.</summary>
    public bool IsWholly(ZoneKind kind) => zones.Exists(zone => zone.Kind == kind && zone.Range.Length == text.Length);

    /// <summary>The finished prose, or null where nothing can be read; empties the builder.</summary>
    public Prose? Take(BlockKind kind)
    {
        var prose = hasWords ? Make(kind) : null;
        text.Clear();
        runs.Clear();
        zones.Clear();
        hasWords = false;
        return prose;
    }

    /// <summary>The prose of a text whose map is known.</summary>
    public static Prose Of(BlockKind kind, string text, SourceMap map, ImmutableArray<Zone> zones) =>
        new(kind, text, map, zones, Tokenizer.Tokenize(text), SentenceSplitter.Split(text));

    private Prose Make(BlockKind kind)
    {
        zones.Sort(static (left, right) => left.Range.CompareTo(right.Range));
        return Of(kind, text.ToString(), new SourceMap([.. runs]), [.. zones]);
    }

    private void Append(ReadOnlySpan<char> prose, TextRange range, SourceRunKind kind)
    {
        runs.Add(new SourceRun(text.Length, prose.Length, range.Start, range.Length, kind));
        text.Append(prose);
    }
}
