using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StyleLint.Articles;

/// <summary>Reads a syntax tree as blocks of prose.</summary>
internal sealed class BlockReader
{
    private readonly string source;
    private readonly ProseBuilder prose;
    private readonly LiteralAligner literals;
    private readonly InlineReader inlines;
    private readonly HtmlReader html;
    private readonly List<Prose> blocks = [];
    private readonly List<Comment> comments = [];
    private readonly List<LinkInline> images = [];
    private bool hasHeadline;
    private BlockRole previous = BlockRole.None;

    /// <param name="source">The source, as all offsets count it.</param>
    /// <param name="masked">What Markdig read: the source with hidden front matter and shortcodes.</param>
    /// <param name="hasHeadline">Whether the front matter has the headline.</param>
    public BlockReader(string source, string masked, bool hasHeadline)
    {
        this.source = source;
        this.hasHeadline = hasHeadline;
        prose = new ProseBuilder(source);
        literals = new LiteralAligner(prose, masked);
        inlines = new InlineReader(source, prose, literals, comments, images);
        html = new HtmlReader(source, masked, prose, literals, comments);
    }

    /// <summary>What stands before the block that is read now.</summary>
    private enum BlockRole
    {
        None,
        Headline,
        Image,
    }

    /// <summary>The blocks read so far, in the order of the source.</summary>
    public List<Prose> Blocks
    {
        get
        {
            blocks.Sort(static (left, right) => left.Map.Runs[0].SourceStart.CompareTo(right.Map.Runs[0].SourceStart));
            return blocks;
        }
    }

    /// <summary>Whether something was nested so deeply that it was not read.</summary>
    public bool IsTooDeep => inlines.IsTooDeep;

    /// <summary>The comments read so far, in the order of the source.</summary>
    public List<Comment> Comments
    {
        get
        {
            comments.Sort(static (left, right) => left.Range.CompareTo(right.Range));
            return comments;
        }
    }

    /// <summary>Reads everything below a container.</summary>
    public void Read(ContainerBlock container, BlockKind kind)
    {
        foreach (var block in container)
            ReadBlock(block, kind);
    }

    private void ReadBlock(Block block, BlockKind kind)
    {
        switch (block)
        {
            case HtmlBlock htmlBlock: html.Read(htmlBlock, kind, blocks); break;
            case CodeBlock or LinkReferenceDefinitionGroup: break;
            case HeadingBlock heading: ReadHeading(heading); break;
            case LeafBlock leaf: ReadLeaf(leaf, KindAround(kind)); break;
            case QuoteBlock quote: Read(quote, BlockKind.Blockquote); break;
            case ListBlock list: Read(list, kind == BlockKind.Blockquote ? kind : BlockKind.List); break;
            case Table table: Read(table, BlockKind.Table); break;
            case Footnote footnote: Read(footnote, BlockKind.Footnote); break;
            case ContainerBlock container: Read(container, kind); break;
        }
    }

    /// <summary>Markdown inside an HTML element belongs to the element.</summary>
    private BlockKind KindAround(BlockKind kind) => kind == BlockKind.Body ? html.OpenKind ?? kind : kind;

    private void ReadHeading(HeadingBlock heading)
    {
        var isHeadline = heading.Level == 1 && !hasHeadline && blocks.TrueForAll(block => block.Kind != BlockKind.Heading);
        hasHeadline |= isHeadline;
        inlines.Read(heading.Inline);
        Add(isHeadline ? BlockKind.Headline : BlockKind.Heading);
        ReadImages();
        previous = isHeadline ? BlockRole.Headline : BlockRole.None;
    }

    private void ReadLeaf(LeafBlock leaf, BlockKind kind)
    {
        inlines.Read(leaf.Inline);
        var isImage = prose.IsEmpty && images.Count > 0;
        Add(kind == BlockKind.Body ? KindOfParagraph() : kind);
        ReadImages();
        previous = isImage ? BlockRole.Image : BlockRole.None;
    }

    /// <summary>A line wholly in italics is a deck under the headline and a caption under an image.</summary>
    private BlockKind KindOfParagraph()
    {
        if (previous == BlockRole.None || !prose.IsWholly(ZoneKind.Emphasis)) return BlockKind.Body;
        return previous == BlockRole.Headline ? BlockKind.Dek : BlockKind.Caption;
    }

    private void ReadImages()
    {
        var found = images.ToArray();
        images.Clear();
        foreach (var image in found)
        {
            inlines.Read(image);
            Add(BlockKind.Alt);
            ReadTitle(image);
        }
    }

    private void ReadTitle(LinkInline image)
    {
        var start = image.TitleSpan.Start + 1;
        if (image.Title is not { Length: > 0 } title || image.TitleSpan.IsEmpty || start + title.Length > source.Length) return;
        if (!source.AsSpan(start, title.Length).SequenceEqual(title)) return;
        literals.Append(new TextRange(start, start + title.Length), title);
        Add(BlockKind.Caption);
    }

    private void Add(BlockKind kind)
    {
        if (prose.Take(kind) is { } block) blocks.Add(Byline.IsByline(block, blocks.Count) ? block.As(BlockKind.Byline) : block);
    }
}
