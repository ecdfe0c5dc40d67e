using System.Text;
using StyleLint.Diagnostics;
using StyleLint.Reporting.Html;

namespace StyleLint.Reporting;

/// <summary>
/// Writes one page for a browser that needs nothing else: each article as text with marks in place, notes beside it, and the reasons of
/// the rules. It can be read without its script and printed. The front of the page carries the counts of the whole run, so what
/// belongs behind it is held until the end, up to a limit behind which articles are only counted.
/// </summary>
public sealed class HtmlReporter : IReporter
{
    private const int LongestBody = 6_000_000;

    private readonly TextWriter output;
    private readonly HtmlRules rules;
    private readonly HtmlIndex index = new();
    private readonly RuleCounts counts = new();
    private readonly StringBuilder articles = new();

    /// <summary>Starts a report.</summary>
    /// <param name="output">Where to, in UTF-8; not closed.</param>
    /// <param name="rules">The rules that run. Those of the tool itself are added.</param>
    public HtmlReporter(TextWriter output, IEnumerable<RuleDescription> rules)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(rules);
        this.output = output;
        this.rules = new HtmlRules(rules);
    }

    /// <inheritdoc/>
    public void Report(FileDiagnostics file)
    {
        ArgumentNullException.ThrowIfNull(file);
        counts.Add(file);
        if (file.Diagnostics.IsEmpty)
        {
            index.AddClean(file.Source.Path);
            return;
        }

        var isShown = articles.Length < LongestBody;
        index.Add(file, isShown);
        if (isShown) new HtmlArticle(articles, file, index.Found, rules.Numbers).Write();
    }

    /// <inheritdoc/>
    public void Complete(ReportSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var title = SummarySentence.Of(summary);
        var sorted = counts.Sorted();
        WriteHead(title);
        output.Write($"<body>\n<header class=\"masthead\"><p class=\"plate\">The Copy Desk</p>\n<p class=\"folio\">{ToolInfo.FullName}</p>\n<h1>{title}</h1></header>\n");
        if (articles.Length > 0) HtmlFilters.Write(output, summary, sorted, rules.Numbers);
        output.Write("<main>\n");
        index.Write(output);
        foreach (var chunk in articles.GetChunks()) output.Write(chunk.Span);
        rules.Write(output, sorted);
        output.Write("</main>\n<footer class=\"foot\"><p class=\"keys\" hidden><kbd>j</kbd> next finding <kbd>k</kbd> previous <kbd>Esc</kbd> close</p></footer>\n");
        output.Write($"<script>{HtmlAssets.Script}</script>\n</body>\n</html>\n");
        output.Flush();
    }

    private void WriteHead(string title)
    {
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{HtmlAssets.Policy}\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        output.Write($"<title>{title}</title>\n<style>{HtmlAssets.Style}</style>\n</head>\n");
    }
}
