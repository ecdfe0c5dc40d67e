using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>An article as Vale's rules read it.</summary>
/// <param name="Blocks">Its blocks in the order in which Vale reads them.</param>
/// <param name="Summary">All prose of paragraphs, lists and block quotations, for rules about the whole article.</param>
/// <param name="Raw">The source itself.</param>
/// <param name="Metrics">How often headings, lists and so on occur.</param>
/// <param name="Settings">How it was read.</param>
internal sealed record ValeView(ImmutableArray<ValeBlock> Blocks, Lazy<ValeBlock> Summary, Lazy<ValeBlock> Raw, IReadOnlyDictionary<string, int> Metrics, ValeViewSettings Settings)
{
    /// <summary>Where something is nested so deeply that it was not read; null where all was read.</summary>
    public TextRange? TooDeep { get; init; }

    /// <summary>What characters the blocks have.</summary>
    public ValeLetters Letters { get; } = ValeLetters.Of(Blocks);

    /// <summary>The blocks' texts, in their order.</summary>
    public ImmutableArray<Prose> Texts { get; } = [.. Blocks.Select(static block => block.Prose)];
}
