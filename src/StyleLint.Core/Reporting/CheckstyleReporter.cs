using System.Globalization;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>
/// Writes the XML of Checkstyle, which most review tools read: each article is a <c>file</c>, each diagnostic an <c>error</c> of
/// severity <c>error</c>, <c>warning</c> or <c>info</c>. Columns count UTF-16 code units from 1.
/// </summary>
public sealed class CheckstyleReporter : IReporter
{
    private readonly TextWriter output;

    /// <summary>Starts a report.</summary>
    /// <param name="output">Where to, in UTF-8; not closed.</param>
    public CheckstyleReporter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
    }

    /// <inheritdoc/>
    public void Report(FileDiagnostics file)
    {
        ArgumentNullException.ThrowIfNull(file);
        output.Write($"<file name=\"{XmlText.Attribute(file.Source.Path)}\">\n");
        foreach (var diagnostic in file.Diagnostics) WriteError(file, diagnostic);
        output.Write("</file>\n");
    }

    /// <inheritdoc/>
    public void Complete(ReportSummary summary)
    {
        output.Write("</checkstyle>\n");
        output.Flush();
    }

    private void WriteError(FileDiagnostics file, Diagnostic diagnostic)
    {
        var position = file.Source.Lines.PositionOf(diagnostic.Range.Start);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<error line=\"{position.Line}\" column=\"{position.Column}\" severity=\"{SeverityOf(diagnostic.Severity)}\""));
        output.Write($" message=\"{XmlText.Attribute(diagnostic.Message)}\" source=\"style-lint.{XmlText.Attribute(diagnostic.RuleId)}\"/>\n");
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
