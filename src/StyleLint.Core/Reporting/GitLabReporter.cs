using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>
/// Writes a Code Quality report for GitLab: an array of issues of the Code Climate format with what GitLab reads of it. Errors,
/// warnings and suggestions are <c>major</c>, <c>minor</c> and <c>info</c>.
/// </summary>
public sealed class GitLabReporter : IReporter, IDisposable
{
    private const int HashedBytes = 16;

    private readonly Utf8JsonWriter json;
    private readonly Stream output;

    /// <summary>Starts a report.</summary>
    /// <param name="output">Where to, in UTF-8; not closed.</param>
    public GitLabReporter(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        this.output = output;
        json = new Utf8JsonWriter(output, JsonText.Options);
        json.WriteStartArray();
    }

    /// <inheritdoc/>
    public void Report(FileDiagnostics file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Diagnostics.IsEmpty) return;
        var fingerprints = Fingerprint.OfAll(file);
        for (var i = 0; i < fingerprints.Length; i++)
            WriteIssue(file.Source, file.Diagnostics[i], fingerprints[i]);
        json.FlushIfFull();
    }

    /// <inheritdoc/>
    public void Complete(ReportSummary summary)
    {
        json.WriteEndArray();
        json.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    /// <summary>Frees the buffer. The output stays open.</summary>
    public void Dispose() => json.Dispose();

    private void WriteIssue(SourceText source, Diagnostic diagnostic, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("type", "issue");
        json.WriteText("check_name", diagnostic.RuleId);
        // One line by the format's own rule.
        json.WriteText("description", VisibleText.Escape(diagnostic.Message));
        json.WriteStartArray("categories");
        json.WriteStringValue("Style");
        json.WriteEndArray();
        json.WriteString("severity", SeverityOf(diagnostic.Severity));
        json.WriteString("fingerprint", UniqueIn(source.Path, fingerprint));
        json.WriteStartObject("location");
        json.WriteText("path", source.Path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", source.Lines.PositionOf(diagnostic.Range.Start).Line);
        json.WriteNumber("end", source.Lines.LastLineOf(diagnostic.Range));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "major",
        Severity.Warning => "minor",
        _ => "info",
    };

    /// <summary>GitLab drops an issue whose fingerprint it has seen, and the same sentence may stand in two articles.</summary>
    private static string UniqueIn(string path, string fingerprint) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{path}\0{fingerprint}")).AsSpan(0, HashedBytes));
}
