using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>Reads a syntax tree as the HTML that it stands for.</summary>
internal sealed class ValeMarkdownReader
{
    private readonly string source;
    private readonly string masked;
    private readonly ValeWalker walker;
    private readonly ValeHtmlReader html;
    private readonly ValeInlineReader inlines;

    /// <param name="source">The source.</param>
    /// <param name="masked">What Markdig read, as long as the source.</param>
    /// <param name="walker">Takes the tags and texts.</param>
    public ValeMarkdownReader(string source, string masked, ValeWalker walker)
    {
        this.source = source;
        this.masked = masked;
        this.walker = walker;
        html = new ValeHtmlReader(walker);
        inlines = new ValeInlineReader(source, masked, walker, html);
    }

    /// <summary>Whether something was nested so deeply that it was not read.</summary>
    public bool IsTooDeep => inlines.IsTooDeep;

    /// <summary>Reads everything below a container.</summary>
    public void Read(ContainerBlock container, bool isTight = false)
    {
        foreach (var block in container) ReadBlock(block, isTight);
    }

    private void ReadBlock(Block block, bool isTight)
    {
        switch (block)
        {
            case HtmlBlock written: ReadHtml(written); break;
            case CodeBlock: ReadCode(); break;
            case LinkReferenceDefinitionGroup: break;
            case HeadingBlock heading: ReadLeaf("h" + (char)('0' + heading.Level), heading); break;
            case ThematicBreakBlock: walker.Start(new ValeTag("hr")); break;
            case ParagraphBlock paragraph when isTight: inlines.Read(paragraph.Inline); break;
            case LeafBlock leaf: ReadLeaf("p", leaf); break;
            case QuoteBlock quote: ReadIn("blockquote", quote); break;
            case ListBlock list: ReadList(list); break;
            case Table table: ReadTable(table); break;
            case FootnoteGroup notes: ReadIn("ol", notes); break;
            case Footnote note: ReadIn("li", note); break;
            case ContainerBlock container: Read(container); break;
        }
    }

    private void ReadLeaf(string tag, LeafBlock leaf)
    {
        walker.Start(new ValeTag(tag));
        inlines.Read(leaf.Inline);
        walker.End(tag);
    }

    private void ReadIn(string tag, ContainerBlock container)
    {
        walker.Start(new ValeTag(tag));
        Read(container);
        walker.End(tag);
    }

    private void ReadCode()
    {
        walker.Start(new ValeTag("pre"));
        walker.Start(new ValeTag("code"));
        walker.End("code");
        walker.End("pre");
    }

    private void ReadList(ListBlock list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        walker.Start(new ValeTag(tag));
        foreach (var item in list)
        {
            walker.Start(new ValeTag("li"));
            Read((ContainerBlock)item, isTight: !list.IsLoose);
            walker.End("li");
        }

        walker.End(tag);
    }

    private void ReadTable(Table table)
    {
        walker.Start(new ValeTag("table"));
        foreach (var row in table.OfType<TableRow>())
        {
            walker.Start(new ValeTag("tr"));
            foreach (var cell in row.OfType<TableCell>())
            {
                var tag = row.IsHeader ? "th" : "td";
                walker.Start(new ValeTag(tag));
                Read(cell, isTight: true);
                walker.End(tag);
            }

            walker.End("tr");
        }

        walker.End("table");
    }

    /// <summary>Lines of HTML may stand behind the marks of lists and quotations, so each has a start of its own.</summary>
    private void ReadHtml(HtmlBlock block)
    {
        var lines = block.Lines;
        var starts = new List<(int At, int Source)>(lines.Count);
        var text = new System.Text.StringBuilder();
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines.Lines[index];
            starts.Add((text.Length, StartOf(line)));
            text.Append(line.Slice.AsSpan()).Append('\n');
        }

        html.Read(text.ToString(), at => ToSource(starts, at));
    }

    private int ToSource(List<(int At, int Source)> starts, int at)
    {
        var (low, high) = (0, starts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (starts[middle].At <= at) low = middle;
            else high = middle - 1;
        }

        return Math.Min(starts[low].Source + at - starts[low].At, source.Length - 1);
    }

    /// <summary>Where a line stands. Markdig expands a tab before it in a text of its own, to which the slice then refers.</summary>
    private int StartOf(StringLine line)
    {
        if (ReferenceEquals(line.Slice.Text, masked)) return line.Slice.Start;
        var start = line.Position;
        while (start < source.Length && masked[start] is ' ' or '\t') start++;
        return start;
    }
}
