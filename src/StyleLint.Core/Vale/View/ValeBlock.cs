using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>A stretch of text as Vale's rules read it.</summary>
/// <param name="prose">The text, with an exact map to the source.</param>
/// <param name="place">Where it stands.</param>
/// <param name="off">What comments have switched off here: <c>off</c>, styles, rules and single matches.</param>
internal sealed class ValeBlock(Prose prose, ValePlace place, ImmutableHashSet<string> off)
{
    private ImmutableArray<(TextRange Range, string Text)> sentences;

    /// <summary>The text, with an exact map to the source.</summary>
    public Prose Prose => prose;

    /// <summary>Where it stands.</summary>
    public ValePlace Place => place;

    /// <summary>What comments have switched off here.</summary>
    public ImmutableHashSet<string> Off => off;

    /// <summary>The text's sentences.</summary>
    public ImmutableArray<(TextRange Range, string Text)> Sentences => sentences.IsDefault ? sentences = Cut() : sentences;

    private ImmutableArray<(TextRange Range, string Text)> Cut()
    {
        var ranges = ValeSentences.Split(prose.Text);
        var cut = ImmutableArray.CreateBuilder<(TextRange, string)>(ranges.Length);
        foreach (var range in ranges) cut.Add((range, range.Length == prose.Text.Length ? prose.Text : prose.Text[range.Start..range.End]));
        return cut.MoveToImmutable();
    }
}
