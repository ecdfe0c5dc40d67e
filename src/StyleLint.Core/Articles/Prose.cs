using System.Collections.Immutable;

namespace StyleLint.Articles;

/// <summary>
/// The readable text of one block as one string, with an exact map back to the source. Markup, HTML tags and
/// comments are not in it; code, images, shortcodes and URLs are one U+FFFC each; a line break is one blank, or one
/// line feed where the writer asked for a new line.
/// </summary>
public sealed class Prose
{
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
    public bool IsIn(ZoneKind kind, TextRange range)
    {
        foreach (var zone in Zones)
            if (zone.Kind == kind && zone.Range.Overlaps(range))
                return true;
        return false;
    }

    /// <summary>The same prose as another kind of block.</summary>
    internal Prose As(BlockKind kind) => new(kind, Text, Map, Zones, Tokens, Sentences);

    /// <summary>The same prose with further zones.</summary>
    internal Prose With(IEnumerable<Zone> more) =>
        new(Kind, Text, Map, [.. Zones.Concat(more).OrderBy(static zone => zone.Range)], Tokens, Sentences);

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> TextOf(Token token) => Text.AsSpan(token.Start, token.Length);
}
