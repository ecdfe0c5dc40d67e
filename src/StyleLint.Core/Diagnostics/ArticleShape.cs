using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StyleLint.Articles;
using StyleLint.Data;

namespace StyleLint.Diagnostics;

/// <summary>
/// The structure of an article without its words: front matter but for the headline, blocks, emphasis, links with their targets, code, HTML.
/// Two articles of the same shape look the same but for the text.
/// </summary>
internal static class ArticleShape
{
    /// <summary>Describes an article; equal structures have equal descriptions.</summary>
    public static string Of(Article article)
    {
        var shape = new StringBuilder();
        shape.Append(article.FrontMatterProblems.Length);
        if (article.FrontMatter is { } frontMatter) Append(shape, frontMatter.Values, article.Headline?.Map.Runs[0].SourceStart ?? -1);
        foreach (var block in article.Document) Append(shape, block);
        return shape.ToString();
    }

    /// <param name="shape">Takes the description.</param>
    /// <param name="node">A value of the front matter.</param>
    /// <param name="headline">Where the headline's text starts: the one value whose words may change.</param>
    private static void Append(StringBuilder shape, DataNode node, int headline)
    {
        switch (node)
        {
            case DataScalar scalar: shape.Append(scalar.Kind).Append(scalar.Range.Contains(headline) ? "headline" : scalar.Text).Append('\n'); break;
            case DataList list:
                foreach (var item in list.Items) Append(shape.Append('-'), item, headline);
                break;
            case DataMap map:
                foreach (var entry in map.Entries) Append(shape.Append(entry.Key.Text).Append(':'), entry.Value, headline);
                break;
        }
    }

    private static void Append(StringBuilder shape, Block block)
    {
        shape.Append('\n').Append(block.GetType().Name).Append(DetailOf(block)).Append('(');
        if (block is ContainerBlock container)
            foreach (var child in container) Append(shape, child);
        else if (block is LeafBlock { Inline: { } inline }) Append(shape, inline);
        else if (block is HtmlBlock html) AppendTags(shape, html.Lines.ToString());
        else if (block is LeafBlock leaf) shape.Append(leaf.Lines.ToString());
        shape.Append(')');
    }

    /// <summary>The text between the tags of a block of HTML is text like any other.</summary>
    private static void AppendTags(StringBuilder shape, string html)
    {
        for (var start = html.IndexOf('<', StringComparison.Ordinal); start >= 0;)
        {
            var end = html.IndexOf('>', start);
            if (end < 0) end = html.Length - 1;
            shape.Append(html, start, end - start + 1);
            start = html.IndexOf('<', end);
        }
    }

    private static string DetailOf(Block block) => block switch
    {
        HeadingBlock heading => heading.Level.ToString(CultureInfo.InvariantCulture),
        ListBlock list => $"{list.BulletType}{list.IsLoose}",
        FencedCodeBlock code => code.Info ?? "",
        LinkReferenceDefinition definition => $"{definition.Label} {definition.Url}",
        TableRow row => row.IsHeader ? "header" : "",
        _ => "",
    };

    private static void Append(StringBuilder shape, ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling) Append(shape, inline);
    }

    /// <summary>Words and how they are cut into literals, entities and lines may change; everything else is structure.</summary>
    private static void Append(StringBuilder shape, Inline inline)
    {
        if (inline is LiteralInline or HtmlEntityInline or LineBreakInline { IsHard: false }) return;
        shape.Append(inline.GetType().Name).Append(DetailOf(inline)).Append('(');
        if (inline is ContainerInline container) Append(shape, container);
        shape.Append(')');
    }

    private static string DetailOf(Inline inline) => inline switch
    {
        EmphasisInline emphasis => $"{emphasis.DelimiterChar}{emphasis.DelimiterCount}",
        LinkInline link => $"{link.IsImage} {link.Url} {link.Title}",
        AutolinkInline link => link.Url,
        CodeInline code => code.Content,
        HtmlInline html => html.Tag,
        _ => "",
    };
}
