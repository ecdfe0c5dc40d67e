using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>A stretch of text as Vale's rules read it.</summary>
/// <param name="prose">The text, with an exact map to the source.</param>
/// <param name="place">Where it stands.</param>
/// <param name="off">What comments have switched off here: <c>off</c>, styles, rules and single matches.</param>
internal sealed class ValeBlock(Prose prose, ValePlace place, ImmutableHashSet<string> off)
{
    private ImmutableArray<TextRange> sentences;
    private string?[] texts = [];

    /// <summary>The text, with an exact map to the source.</summary>
    public Prose Prose => prose;

    /// <summary>Where it stands.</summary>
    public ValePlace Place => place;

    /// <summary>What comments have switched off here.</summary>
    public ImmutableHashSet<string> Off => off;

    /// <summary>The text's sentences.</summary>
    public ImmutableArray<TextRange> Sentences => sentences.IsDefault ? sentences = ValeSentences.Split(prose.Text) : sentences;

    /// <summary>The text of a sentence.</summary>
    public string TextOf(int sentence)
    {
        if (texts.Length == 0) texts = new string?[Sentences.Length];
        return texts[sentence] ??= prose.Text[sentences[sentence].Start..sentences[sentence].End];
    }
}
