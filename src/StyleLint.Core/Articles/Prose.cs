using System.Collections.Immutable;

namespace StyleLint.Articles;

/// <summary>
/// The readable text of one block as one string, with an exact map back to the source. Markup, HTML tags and
/// comments are not in it; code, images, shortcodes and URLs are one U+FFFC each; a line break is one blank, or one
/// line feed where the writer asked for a new line.
/// </summary>
public sealed class Prose
{
    private static readonly int KindCount = Enum.GetValues<ZoneKind>().Length;

    /// <summary>Where the zones of each kind stand, made when first asked for: most blocks are never asked.</summary>
    private RangeIndex?[]? zonesByKind;

    /// <summary>Makes the prose of one block.</summary>
    public Prose(BlockKind kind, string text, SourceMap map, ImmutableArray<Zone> zones, ImmutableArray<Token> tokens, ImmutableArray<TextRange> sentences)
    {
        Kind = kind;
        Text = text;
        Map = map;
        Zones = zones;
        Tokens = tokens;
        Sentences = sentences;
    }

    /// <summary>What stands for code, an image, a shortcode or a URL.</summary>
    public const char ObjectCharacter = '\uFFFC';

    /// <summary>What the block is to a reader.</summary>
    public BlockKind Kind { get; }

    /// <summary>The text as a reader reads it.</summary>
    public string Text { get; }

    /// <summary>Where each character stands in the source.</summary>
    public SourceMap Map { get; }

    /// <summary>Parts that rules may skip, ordered by start; they may nest.</summary>
    public ImmutableArray<Zone> Zones { get; }

    /// <summary>Words, numbers and marks in order.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Sentences in order, in offsets of the prose, without the blanks between them.</summary>
    public ImmutableArray<TextRange> Sentences { get; }

    /// <summary>Whether the range shares a character with a zone of the kind.</summary>
    public bool IsIn(ZoneKind kind, TextRange range) => !Zones.IsEmpty && ZonesOf(kind).Overlaps(range);

    /// <summary>The first token from one on that starts with a capital letter; the number of tokens where none does.</summary>
    internal int NextCapital(int token)
    {
        var tokens = Tokens.AsSpan();
        while (token < tokens.Length && !tokens[token].IsCapital) token++;
        return token;
    }

    /// <summary>The first token from one on that starts with a figure from 0 to 9; the number of tokens where none does.</summary>
    internal int NextFigure(int token)
    {
        var tokens = Tokens.AsSpan();
        while (token < tokens.Length && !char.IsAsciiDigit(Text[tokens[token].Start])) token++;
        return token;
    }

    /// <summary>The sentence that holds an offset, or null.</summary>
    internal TextRange? SentenceAt(int offset) => SentenceEndingBehind(offset) is var index && index < Sentences.Length && Sentences[index].Start <= offset ? Sentences[index] : null;

    /// <summary>Index of the first sentence that ends behind an offset; the number of sentences where none does.</summary>
    internal int SentenceEndingBehind(int offset)
    {
        var (low, high) = (0, Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Sentences[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Where the last sentence that starts at an offset or before it starts; 0 where none does.</summary>
    internal int SentenceStartBefore(int offset)
    {
        var (low, high) = (0, Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Sentences[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? 0 : Sentences[low - 1].Start;
    }

    /// <summary>The first zone of a kind that holds an offset, or null.</summary>
    internal TextRange? ZoneAt(ZoneKind kind, int offset) => !Zones.IsEmpty && ZonesOf(kind) is var zones && zones.FirstAt(offset) is >= 0 and var index ? zones[index] : null;

    /// <summary>The tokens that lie inside a range, in order.</summary>
    public ReadOnlySpan<Token> TokensIn(TextRange range)
    {
        var first = TokenFrom(range.Start);
        var behind = first;
        while (behind < Tokens.Length && Tokens[behind].End <= range.End) behind++;
        return Tokens.AsSpan()[first..behind];
    }

    /// <summary>Index of the first token that starts at an offset or behind it; the number of tokens where there is none.</summary>
    public int TokenFrom(int offset)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Tokens[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private RangeIndex ZonesOf(ZoneKind kind)
    {
        zonesByKind ??= new RangeIndex?[KindCount];
        return zonesByKind[(int)kind] ??= RangeIndex.Of(Zones, kind);
    }

    /// <summary>The same prose as another kind of block.</summary>
    internal Prose As(BlockKind kind) => new(kind, Text, Map, Zones, Tokens, Sentences);

    /// <summary>The same prose with further zones.</summary>
    internal Prose With(IEnumerable<Zone> more) =>
        new(Kind, Text, Map, [.. Zones.Concat(more).OrderBy(static zone => zone.Range)], Tokens, Sentences);

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> TextOf(Token token) => Text.AsSpan(token.Start, token.Length);
}
