using System.Globalization;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>
/// Writes for people: <c>path:line:column: severity rule: message</c>, then the source with carets under the range,
/// other places, the fix, and a summary in words at the end. Characters that could deceive a terminal are shown, not sent.
/// </summary>
public sealed class TextReporter : IReporter
{
    private readonly TextWriter output;
    private readonly Paint paint;
    private readonly RuleCounts? counts;
    private bool hasWritten;

    /// <summary>Writes text.</summary>
    /// <param name="output">Where to; not closed. Lines end with LF on every system.</param>
    /// <param name="useColor">Whether the output is a terminal that shows colours.</param>
    /// <param name="withStatistics">Whether to say at the end how often each rule reported.</param>
    public TextReporter(TextWriter output, bool useColor, bool withStatistics = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
        counts = withStatistics ? new RuleCounts() : null;
        paint = new Paint(useColor);
    }

    /// <inheritdoc/>
    public void Report(FileDiagnostics file)
    {
        ArgumentNullException.ThrowIfNull(file);
        counts?.Add(file);
        foreach (var diagnostic in file.Diagnostics)
        {
            if (hasWritten) output.Write('\n');
            hasWritten = true;
            WriteHeading(file, diagnostic);
            WriteExcerpt(file, diagnostic);
        }
    }

    /// <inheritdoc/>
    public void Complete(ReportSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        if (hasWritten) output.Write('\n');
        output.Write(paint.Strong(SummarySentence.Of(summary)));
        if (summary.Elapsed is { } elapsed)
            output.Write(string.Create(CultureInfo.InvariantCulture, $" ({elapsed.TotalSeconds:F1} s)"));
        output.Write('\n');
        if (counts is not null) WriteStatistics(counts.Sorted());
        output.Flush();
    }

    private void WriteStatistics(IReadOnlyList<KeyValuePair<string, int>> sorted)
    {
        if (sorted.Count == 0) return;
        output.Write('\n');
        var width = Count(sorted[0].Value).Length;
        foreach (var (rule, count) in sorted)
            output.Write($"  {Count(count).PadLeft(width)}  {VisibleText.Escape(rule)}\n");
    }

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private void WriteHeading(FileDiagnostics file, Diagnostic diagnostic)
    {
        var position = file.Source.Lines.PositionOf(diagnostic.Range.Start);
        var place = string.Create(CultureInfo.InvariantCulture, $"{file.Source.Path}:{position.Line}:{position.Column}");
        var severity = SeverityNames.Of(diagnostic.Severity);
        output.Write($"{paint.Strong(VisibleText.Line(place))}: {paint.Of(diagnostic.Severity, severity)} {VisibleText.Escape(diagnostic.RuleId)}: {VisibleText.Escape(diagnostic.Message)}\n");
    }

    private void WriteExcerpt(FileDiagnostics file, Diagnostic diagnostic)
    {
        var lines = SourceExcerpt.Of(file.Source, diagnostic.Range);
        var width = lines[^1]!.Number.ToString(CultureInfo.InvariantCulture).Length;
        foreach (var line in lines)
            WriteLine(line, width, diagnostic.Severity);
        foreach (var related in diagnostic.Related)
        {
            var position = file.Source.Lines.PositionOf(related.Range.Start);
            WriteNote(width, string.Create(CultureInfo.InvariantCulture, $"see {position.Line}:{position.Column}: {related.Message}"));
        }

        if (diagnostic.Fix is { } fix)
            WriteNote(width, $"fix ({SeverityNames.Of(fix.Safety)}): {fix.Description}");
    }

    private void WriteLine(ExcerptLine? line, int width, Severity severity)
    {
        if (line is null)
        {
            output.Write(paint.Faint($"  {"…".PadLeft(width)} |") + "\n");
            return;
        }

        var number = line.Number.ToString(CultureInfo.InvariantCulture).PadLeft(width);
        var text = line.Text.Length == 0 ? "" : " " + line.Text;
        output.Write($"{paint.Faint($"  {number} |")}{text}\n");
        if (line.Carets.Length == 0) return;
        var blanks = line.Carets.AsSpan().IndexOf('^');
        output.Write($"{paint.Faint($"  {new string(' ', width)} |")} {line.Carets[..blanks]}{paint.Of(severity, line.Carets[blanks..])}\n");
    }

    private void WriteNote(int width, string note) =>
        output.Write($"{paint.Faint($"  {new string(' ', width)} =")} {VisibleText.Escape(note)}\n");
}
