using Markdig;
using Markdig.Syntax;

namespace StyleLint.Reporting;

/// <summary>Markdown as plain text, for places in a report that show no markup.</summary>
internal static class PlainText
{
    private const string Cut = "…";

    /// <summary>All of it, with an empty line between paragraphs.</summary>
    public static string Of(string markdown)
    {
        var blocks = Markdown.Parse(markdown).Select(block => OfBlock(markdown, block));
        return string.Join("\n\n", blocks.Where(text => text.Length > 0));
    }

    /// <summary>Its first paragraph on one line, cut behind a word where it is longer than allowed.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="maxLength">The largest length of the result, in UTF-16 code units.</param>
    public static string FirstParagraph(string markdown, int maxLength)
    {
        var paragraph = Markdown.Parse(markdown).OfType<ParagraphBlock>().FirstOrDefault();
        if (paragraph is null) return "";
        var text = OfBlock(markdown, paragraph).Replace('\n', ' ');
        if (text.Length <= maxLength) return text;
        var blank = text.LastIndexOf(' ', maxLength - Cut.Length);
        return text[..(blank > 0 ? blank : maxLength - Cut.Length)] + Cut;
    }

    /// <summary>Markdig's own conversion sets block on block without an empty line, so each is converted alone.</summary>
    private static string OfBlock(string markdown, Block block) =>
        block is HtmlBlock || block.Span.IsEmpty ? "" : Markdown.ToPlainText(markdown.Substring(block.Span.Start, block.Span.Length)).Trim();
}
