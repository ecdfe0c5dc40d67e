using System.Text;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Tests.Reporting;

/// <summary>Articles and diagnostics for the reporters, made without an engine.</summary>
internal static class Samples
{
    public const string Storm =
        """
        # Storm closes ferries

        PORT HOLLOW, Maine (AP) — Turnout rose 5 per cent at the shelters on Friday.

        “It was nine per cent,” Mayor Ines Calloway said.

        """;

    public static RuleDescription Percent { get; } = new(
        "ap/percent",
        "Write percent as one word",
        "The AP Stylebook writes *percent* as one word.\n\n## Flagged\n\n```md\nTurnout rose 5 per cent.\n```\n",
        Severity.Warning,
        ["ap", "numbers"]);

    /// <summary>A file with one diagnostic at each of several places.</summary>
    public static FileDiagnostics File(string path, string text, params ReadOnlySpan<(string Found, int Occurrence)> places)
    {
        var source = new SourceText(path, text);
        var diagnostics = new List<Diagnostic>();
        foreach (var (found, occurrence) in places)
            diagnostics.Add(PercentAt(RangeOf(source, found, occurrence)));
        return new FileDiagnostics(source, [.. diagnostics]);
    }

    public static Diagnostic PercentAt(TextRange range) => new(
        "ap/percent",
        Severity.Warning,
        range,
        "Use “percent”, not “per cent”.",
        [],
        new Fix(FixSafety.Safe, "Write ‘percent’.", new Edit(range, "percent")));

    public static TextRange RangeOf(SourceText source, string found, int occurrence = 1)
    {
        var at = -1;
        for (var i = 0; i < occurrence; i++)
        {
            at = source.Text.IndexOf(found, at + 1, StringComparison.Ordinal);
            Assert.True(at >= 0, $"The article has no “{found}”.");
        }

        return new TextRange(at, at + found.Length);
    }

    public static string AsText(FileDiagnostics file, bool useColor = false)
    {
        var writer = new StringWriter();
        new TextReporter(writer, useColor).Report(file);
        return writer.ToString();
    }

    public static string AsJson(params ReadOnlySpan<FileDiagnostics> files)
    {
        using var stream = new MemoryStream();
        using var reporter = new JsonReporter(stream);
        return Run(reporter, stream, files);
    }

    public static string AsSarif(params ReadOnlySpan<FileDiagnostics> files)
    {
        using var stream = new MemoryStream();
        using var reporter = new SarifReporter(stream, [Percent]);
        return Run(reporter, stream, files);
    }

    public static string AsGitLab(params ReadOnlySpan<FileDiagnostics> files)
    {
        using var stream = new MemoryStream();
        using var reporter = new GitLabReporter(stream);
        return Run(reporter, stream, files);
    }

    public static string AsRdjson(params ReadOnlySpan<FileDiagnostics> files)
    {
        using var stream = new MemoryStream();
        using var reporter = new RdjsonReporter(stream);
        return Run(reporter, stream, files);
    }

    public static string AsGitHub(params ReadOnlySpan<FileDiagnostics> files) => Written(static writer => new GitHubReporter(writer), files);

    public static string AsJUnit(params ReadOnlySpan<FileDiagnostics> files) => Written(static writer => new JUnitReporter(writer), files);

    public static string AsCheckstyle(params ReadOnlySpan<FileDiagnostics> files) => Written(static writer => new CheckstyleReporter(writer), files);

    public static string AsHtml(params ReadOnlySpan<FileDiagnostics> files) => Written(static writer => new HtmlReporter(writer, [Percent]), files);

    /// <summary>Everything that may break out of a format: in the path, the text, the message, the rule, the fix and another place.</summary>
    public static FileDiagnostics Attack { get; } = Attacked("\u001b[2J\u009b ]]> </script></style><img src=x onerror=alert(1)> -->'\" %0A::error::x,title=y:: {0} \r\n::error::z \u202E \uD800 \uFFFE \uFFFF\u0000 & | `x`");

    private static FileDiagnostics Attacked(string attack)
    {
        var source = new SourceText($"stories/{attack}.md", $"{attack} per cent\n{attack}\n");
        var range = RangeOf(source, "per cent");
        var diagnostic = new Diagnostic($"house/{attack}", Severity.Warning, range, attack, [new RelatedLocation(range, attack)], new Fix(FixSafety.Offer, attack, new Edit(range, attack)));
        var wide = diagnostic with { Range = new TextRange(0, source.Text.Length), Severity = Severity.Error };
        return new FileDiagnostics(source, [wide, diagnostic, diagnostic with { Range = new TextRange(range.End, range.End), Severity = Severity.Suggestion }]);
    }

    private static string Written(Func<TextWriter, IReporter> open, ReadOnlySpan<FileDiagnostics> files)
    {
        using var stream = new MemoryStream();
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        return Run(open(writer), stream, files);
    }

    private static string Run(IReporter reporter, MemoryStream stream, ReadOnlySpan<FileDiagnostics> files)
    {
        var summary = ReportSummary.Empty;
        foreach (var file in files)
        {
            reporter.Report(file);
            summary = summary.Plus(file);
        }

        reporter.Complete(summary);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
