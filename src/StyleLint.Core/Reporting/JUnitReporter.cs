using System.Globalization;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>
/// Writes JUnit's XML for test views of CI systems: each article is a suite, each error and warning a failed test, each suggestion a
/// skipped one, and an article without diagnostics has one test that passes.
/// </summary>
public sealed class JUnitReporter : IReporter
{
    private readonly TextWriter output;

    /// <summary>Starts a report.</summary>
    /// <param name="output">Where to, in UTF-8; not closed.</param>
    public JUnitReporter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"StyleLint\">\n");
    }

    /// <inheritdoc/>
    public void Report(FileDiagnostics file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var path = XmlText.Attribute(file.Source.Path);
        var skipped = file.Diagnostics.Count(static diagnostic => diagnostic.Severity == Severity.Suggestion);
        var tests = Math.Max(1, file.Diagnostics.Length);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<testsuite name=\"{path}\" tests=\"{tests}\" failures=\"{file.Diagnostics.Length - skipped}\" errors=\"0\" skipped=\"{skipped}\" time=\"0\">\n"));
        if (file.Diagnostics.IsEmpty) output.Write($"<testcase name=\"style\" classname=\"{path}\" time=\"0\"/>\n");
        foreach (var diagnostic in file.Diagnostics) WriteTest(file, diagnostic, path);
        output.Write("</testsuite>\n");
    }

    /// <inheritdoc/>
    public void Complete(ReportSummary summary)
    {
        output.Write("</testsuites>\n");
        output.Flush();
    }

    private void WriteTest(FileDiagnostics file, Diagnostic diagnostic, string path)
    {
        var position = file.Source.Lines.PositionOf(diagnostic.Range.Start);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<testcase name=\"{XmlText.Attribute(diagnostic.RuleId)} at {position.Line}:{position.Column}\" classname=\"{path}\" time=\"0\">\n"));
        var text = XmlText.Content(TextOf(file, diagnostic));
        if (diagnostic.Severity == Severity.Suggestion) output.Write($"<skipped>{text}</skipped>\n");
        else output.Write($"<failure type=\"{SeverityNames.Of(diagnostic.Severity)}\" message=\"{XmlText.Attribute(diagnostic.Message)}\">{text}</failure>\n");
        output.Write("</testcase>\n");
    }

    /// <summary>What the text report says: place, message, source with carets, fix.</summary>
    private static string TextOf(FileDiagnostics file, Diagnostic diagnostic)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new TextReporter(text, useColor: false).Report(file with { Diagnostics = [diagnostic] });
        return text.ToString();
    }
}
