using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>A stretch of text as Vale's rules read it.</summary>
/// <param name="Prose">The text, with an exact map to the source.</param>
/// <param name="Scope">Where it stands, in Vale's words: <c>text.heading.h2.md</c>.</param>
/// <param name="Off">What comments have switched off here: <c>off</c>, styles, rules and single matches.</param>
/// <param name="HasSentences">Whether Vale cuts it into paragraphs and sentences.</param>
/// <param name="IsInline">Whether it is a part of another block, so that only rules see it that name its scope.</param>
internal sealed record ValeBlock(Prose Prose, string Scope, ImmutableHashSet<string> Off, bool HasSentences, bool IsInline)
{
    private ImmutableArray<(TextRange Range, string Text)> sentences;

    /// <summary>The text's sentences.</summary>
    public ImmutableArray<(TextRange Range, string Text)> Sentences =>
        sentences.IsDefault ? sentences = [.. ValeSentences.Split(Prose.Text).Select(range => (range, Prose.Text[range.Start..range.End]))] : sentences;
}
