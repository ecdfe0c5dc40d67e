using System.Globalization;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using StyleLint.Articles;

namespace StyleLint.Reporting;

/// <summary>Markdown as plain text, for places in a report that show no markup.</summary>
internal static class PlainText
{
    private const string Cut = "…";

    /// <summary>Its first paragraph on one line, cut behind a word where it is longer than allowed.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="maxLength">The largest length of the result, in UTF-16 code units.</param>
    public static string FirstParagraph(string markdown, int maxLength) => FirstParagraph(Parse(markdown), maxLength);

    /// <summary>Its first paragraph, as <see cref="FirstParagraph(string, int)"/> gives it, and all of it, with an empty line between paragraphs.</summary>
    public static (string First, string All) FirstAndAll(string markdown, int maxLength)
    {
        var document = Parse(markdown);
        var texts = document.Select(OfBlock).Where(static text => text.Length > 0);
        return (FirstParagraph(document, maxLength), string.Join("\n\n", texts));
    }

    /// <summary>Nothing where the text would take the square of its length or is nested without end: a page with such a text has a mistake of its own.</summary>
    private static MarkdownDocument Parse(string markdown)
    {
        try
        {
            return MarkdownLimits.Exceeded(markdown) is null ? Markdown.Parse(markdown) : [];
        }
        catch (ArgumentException)
        {
            return []; // Markdig's only refusal: lists or quotations nested deeper than its limit.
        }
    }

    private static string FirstParagraph(MarkdownDocument document, int maxLength)
    {
        if (document.OfType<ParagraphBlock>().FirstOrDefault() is not { } paragraph) return "";
        var text = OfBlock(paragraph).Replace('\n', ' ');
        if (text.Length <= maxLength) return text;
        var blank = text.LastIndexOf(' ', maxLength - Cut.Length);
        return text[..(blank > 0 ? blank : maxLength - Cut.Length)] + Cut;
    }

    /// <summary>Markdig's own conversion sets block on block without an empty line, so each is converted alone.</summary>
    private static string OfBlock(Block block)
    {
        if (block is HtmlBlock || block.Span.IsEmpty) return "";
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        renderer.Render(block);
        return writer.ToString().Trim();
    }
}
