using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StyleLint.Reporting.Html;

/// <summary>A page's Markdown as HTML that can do nothing: pages come from strangers, so tags are shown and links and images are only text.</summary>
internal static class HtmlMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static string Render(string markdown)
    {
        var visible = string.Join('\n', markdown.Split('\n').Select(static line => VisibleText.Escape(line.TrimEnd('\r').Replace("\t", "    ", StringComparison.Ordinal))));
        try
        {
            var document = Markdown.Parse(visible, Pipeline);
            foreach (var link in document.Descendants<LinkInline>().ToList()) link.ReplaceBy(new ContainerInline(), copyChildren: true);
            foreach (var link in document.Descendants<AutolinkInline>().ToList()) link.ReplaceBy(new LiteralInline(link.Url));
            return document.ToHtml(Pipeline).Trim();
        }
        catch (ArgumentException)
        {
            // Markdig's only refusal: lists or quotations nested deeper than its limit.
            return $"<p>{HtmlText.Escape(markdown)}</p>";
        }
    }
}
