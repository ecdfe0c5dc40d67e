using System.Globalization;
using System.Text;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting.Html;

/// <summary>Writes one article: its text with marks, and beside it a note for each diagnostic.</summary>
internal sealed class HtmlArticle(StringBuilder html, FileDiagnostics file, int number, HtmlRuleNumbers rules)
{
    public void Write()
    {
        html.Append(CultureInfo.InvariantCulture, $"<article id=\"a{number}\" aria-labelledby=\"t{number}\">\n<header><h2 id=\"t{number}\">{HtmlPath.Of(file.Source.Path)}</h2>");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"tally\">{SummarySentence.Capitalize(SummarySentence.Counts(ReportSummary.Empty.Plus(file)))}</p></header>\n");
        List<HtmlMark> marks = [.. file.Diagnostics.Select((diagnostic, index) => HtmlMark.Of(file.Source, diagnostic, index + 1))];
        var sheet = new HtmlSheet(html, file.Source, number, marks);
        sheet.Write();
        html.Append("<ol class=\"notes\">\n");
        foreach (var mark in marks) WriteNote(mark, sheet.Anchors[mark.Number]);
        html.Append("</ol>\n</article>\n");
    }

    private void WriteNote(HtmlMark mark, string anchor)
    {
        var diagnostic = mark.Diagnostic;
        var place = PlaceOf(diagnostic.Range.Start);
        var rule = rules.Of(diagnostic.RuleId);
        html.Append(CultureInfo.InvariantCulture, $"<li id=\"n{number}-{mark.Number}\" class=\"{HtmlSeverity.ClassOf(diagnostic.Severity)}\" data-r=\"{rule}\" data-m=\"{anchor}\">");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"head\"><b>{SummarySentence.Capitalize(SeverityNames.Of(diagnostic.Severity))}</b> <a class=\"place\" href=\"#{anchor}\">{place}</a> <a class=\"by\" href=\"#r{rule}\">{HtmlText.Escape(diagnostic.RuleId)}</a></p>");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"msg\">{HtmlText.Escape(diagnostic.Message)}</p>");
        foreach (var related in diagnostic.Related)
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"see\">See {PlaceOf(related.Range.Start)}: {HtmlText.Escape(related.Message)}</p>");
        if (diagnostic.Fix is { Edits.IsEmpty: false } fix) HtmlChange.Write(html, file.Source, fix);
        html.Append("</li>\n");
    }

    private string PlaceOf(int offset)
    {
        var position = file.Source.Lines.PositionOf(offset);
        return string.Create(CultureInfo.InvariantCulture, $"{position.Line}:{position.Column}");
    }
}
