using System.Collections.Immutable;

namespace StyleLint.Vale;

/// <summary>Where blocks stand, in Vale's words: <c>text.heading.h2.md</c>. Blocks of one place share it.</summary>
/// <param name="Number">The place's number.</param>
/// <param name="Sections">The words between the dots.</param>
/// <param name="HasSentences">Whether Vale cuts the blocks into paragraphs and sentences.</param>
/// <param name="IsInline">Whether they are parts of other blocks, so that only rules see them that name their scope.</param>
internal sealed record ValePlace(int Number, ImmutableArray<string> Sections, bool HasSentences, bool IsInline)
{
    /// <summary>Whether it is the article as a whole, which a rule has to ask for.</summary>
    public bool IsWhole { get; } = Sections.Contains("raw") || Sections.Contains("summary");

    /// <summary>Whether it is a value of the front matter.</summary>
    public bool IsFrontMatter { get; } = Sections is ["text", "frontmatter", ..];
}
