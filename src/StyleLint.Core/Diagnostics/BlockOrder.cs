using Markdig.Syntax;
using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>
/// The blocks of an article by where they start, so that the block behind a comment is found by halving. Prose counts
/// as a block, too, for an HTML block may hold a comment and the text that it is about.
/// </summary>
internal sealed class BlockOrder
{
    private readonly List<TextRange> blocks = [];

    /// <summary>Orders the blocks of an article; a block comes before the blocks inside it.</summary>
    public BlockOrder(Article article)
    {
        Add(article, article.Document);
        foreach (var prose in article.Blocks)
            if (prose.Text.Length > 0 && prose.Kind != BlockKind.Alt)
                blocks.Add(prose.Map.ToSource(0, prose.Text.Length));
        blocks.Sort(static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
    }

    /// <summary>The first block that starts at an offset or behind it: the next sibling, or that of the nearest parent that has one.</summary>
    public TextRange NextFrom(int offset)
    {
        int low = 0, high = blocks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (blocks[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low < blocks.Count ? blocks[low] : new TextRange(offset, offset);
    }

    private void Add(Article article, ContainerBlock parent)
    {
        foreach (var block in parent)
        {
            if (block is LinkReferenceDefinitionGroup or LinkReferenceDefinition) continue;
            if (block is HtmlBlock && IsComment(article, block)) continue;
            blocks.Add(new TextRange(block.Span.Start, block.Span.End + 1));
            if (block is ContainerBlock container) Add(article, container);
        }
    }

    /// <summary>Comments are no blocks to a reader: several may stand before the block that they are all about.</summary>
    private static bool IsComment(Article article, Block block)
    {
        var text = article.Source.Text.AsSpan(block.Span.Start, block.Span.Length).Trim();
        return text.StartsWith("<!--", StringComparison.Ordinal) && text.IndexOf("-->", StringComparison.Ordinal) == text.Length - 3;
    }
}
