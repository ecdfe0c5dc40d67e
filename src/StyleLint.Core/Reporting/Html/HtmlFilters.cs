using System.Globalization;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting.Html;

/// <summary>Writes the bar that filters and walks through the marks. Only the script shows it, since nothing in it works without.</summary>
internal static class HtmlFilters
{
    public static void Write(TextWriter output, ReportSummary summary, IReadOnlyList<KeyValuePair<string, int>> counts, HtmlRuleNumbers numbers)
    {
        output.Write("<form class=\"bar\" id=\"bar\" aria-label=\"Filter the findings\" hidden>\n<fieldset><legend>Severity</legend>\n");
        WriteSeverity(output, Severity.Error, "Errors", summary.Errors);
        WriteSeverity(output, Severity.Warning, "Warnings", summary.Warnings);
        WriteSeverity(output, Severity.Suggestion, "Suggestions", summary.Suggestions);
        output.Write("</fieldset>\n<label class=\"pick\" for=\"rule\">Rule</label> <select id=\"rule\"><option value=\"\">All rules</option>\n");
        foreach (var (id, count) in counts)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<option value=\"{numbers.Of(id)}\">{HtmlText.Escape(id)} ({count:N0})</option>\n"));
        output.Write("</select>\n<div class=\"walk\"><button type=\"button\" id=\"back\" aria-label=\"Previous finding\" aria-keyshortcuts=\"k\">←</button> ");
        output.Write("<output id=\"shown\" for=\"rule\"></output> <button type=\"button\" id=\"next\" aria-label=\"Next finding\" aria-keyshortcuts=\"j\">→</button></div>\n</form>\n");
    }

    private static void WriteSeverity(TextWriter output, Severity severity, string label, int count)
    {
        if (count == 0) return;
        var name = HtmlSeverity.ClassOf(severity);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<label class=\"{name}\"><input type=\"checkbox\" name=\"severity\" value=\"{name}\" checked> {label} <span class=\"count\">{count:N0}</span></label>\n"));
    }
}
