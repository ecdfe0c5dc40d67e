using System.Text;
using StyleLint.Reporting;

namespace StyleLint.Stylebooks;

/// <summary>What a report tells about a rule in the words of its page.</summary>
/// <param name="Title">The title as it stands on the page.</param>
/// <param name="PlainTitle">The title without markup, as a sentence.</param>
/// <param name="Reason">Why, in Markdown: the text without the examples.</param>
/// <param name="Explanation">All that the page says, in Markdown.</param>
/// <param name="PlainSummary">The first paragraph without markup.</param>
/// <param name="PlainExplanation">All that the page says, without markup.</param>
internal sealed record PageDescription(string Title, string PlainTitle, string Reason, string Explanation, string PlainSummary, string PlainExplanation)
{
    /// <summary>GitHub cuts longer titles and summaries.</summary>
    private const int MaxLength = 1024;

    /// <summary>Describes a rule of the tool's own, or of a house.</summary>
    public static PageDescription Of(RulePage page) => (page.IsBuiltIn ? CompiledDescriptions.Find(page.Id) : null) ?? Of(page.Body);

    /// <summary>Reads a body.</summary>
    public static PageDescription Of(PageBody body)
    {
        var text = new StringBuilder(body.Explanation);
        foreach (var section in body.Sections)
            text.Append("\n\n## ").Append(section.Title).Append("\n\n").Append(section.Markdown);
        return Of(body.Title, body.Explanation, text.ToString());
    }

    /// <summary>Reads Markdown.</summary>
    public static PageDescription Of(string title, string reason, string explanation)
    {
        var plainTitle = AsSentence(PlainText.FirstParagraph(title, MaxLength - 1));
        var (summary, all) = PlainText.FirstAndAll(explanation, MaxLength);
        return new PageDescription(title, plainTitle, reason, explanation, summary, all);
    }

    private static string AsSentence(string title) =>
        title.Length == 0 || title[^1] is '.' or '!' or '?' or '…' ? title : title + ".";
}
