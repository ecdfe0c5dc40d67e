using System.Globalization;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>
/// Writes workflow commands of GitHub Actions, one a line, which become annotations of the changed lines:
/// <c>::warning file=a.md,line=3,endLine=3,col=10,endColumn=18,title=ap/percent::message</c>. Errors, warnings and suggestions are
/// <c>error</c>, <c>warning</c> and <c>notice</c>.
/// </summary>
public sealed class GitHubReporter : IReporter
{
    private readonly TextWriter output;

    /// <summary>Starts a report.</summary>
    /// <param name="output">Where to; not closed. Lines end with LF on every system.</param>
    public GitHubReporter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
    }

    /// <inheritdoc/>
    public void Report(FileDiagnostics file)
    {
        ArgumentNullException.ThrowIfNull(file);
        foreach (var diagnostic in file.Diagnostics)
            output.Write($"::{CommandOf(diagnostic.Severity)} {PlaceOf(file, diagnostic)},title={GitHubCommand.Property(diagnostic.RuleId)}::{GitHubCommand.Message(MessageText.Of(file.Source, diagnostic))}\n");
    }

    /// <inheritdoc/>
    public void Complete(ReportSummary summary) => output.Flush();

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    /// <summary>GitHub takes columns only within one line.</summary>
    private static string PlaceOf(FileDiagnostics file, Diagnostic diagnostic)
    {
        var lines = file.Source.Lines;
        var start = lines.PositionOf(diagnostic.Range.Start);
        var lastLine = lines.LastLineOf(diagnostic.Range);
        var place = string.Create(CultureInfo.InvariantCulture, $"file={GitHubCommand.Property(file.Source.Path)},line={start.Line},endLine={lastLine}");
        var end = lines.PositionOf(diagnostic.Range.End);
        return end.Line != start.Line ? place : string.Create(CultureInfo.InvariantCulture, $"{place},col={start.Column},endColumn={end.Column}");
    }
}
