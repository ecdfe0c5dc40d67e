using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Matching;

namespace StyleLint.Tests.Matching;

/// <summary>Makes blocks of prose by hand.</summary>
internal static class Blocks
{
    /// <summary>A block that is the whole of a source.</summary>
    public static Prose Of(string text, BlockKind kind = BlockKind.Body, params Zone[] zones) =>
        new(kind, text, SourceMap.OfSlice(0, text.Length), [.. zones], Tokenizer.Tokenize(text), []);

    /// <summary>A block of which some parts stand elsewhere in the source, as markup between them makes it.</summary>
    public static Prose Joined(string source, params (string Text, SourceRunKind Kind)[] parts)
    {
        var runs = ImmutableArray.CreateBuilder<SourceRun>();
        var prose = 0;
        var at = 0;
        foreach (var (text, kind) in parts)
        {
            var shown = kind == SourceRunKind.Break ? " " : text;
            at = source.IndexOf(text, at, StringComparison.Ordinal);
            runs.Add(new SourceRun(prose, shown.Length, at, text.Length, kind));
            prose += shown.Length;
            at += text.Length;
        }

        var joined = string.Concat(parts.Select(part => part.Kind == SourceRunKind.Break ? " " : part.Text));
        return new Prose(BlockKind.Body, joined, new SourceMap(runs.ToImmutable()), [], Tokenizer.Tokenize(joined), []);
    }
}
