using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using StyleLint.Articles;
using StyleLint.Cli;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Reporting;

namespace StyleLint.Fuzz.Targets;

/// <summary>Every report, the ledger and what <c>inspect</c> prints, of an article with a path: the first line is the path.</summary>
internal sealed class ReportsTarget : FuzzTarget
{
    private static readonly string[] Paths = ["news/story.md", "a b/ß%20#?.md", "::error::x.md", "=1+1.md", "C:\\x.md", "//host/x.md", "\u202Ecod.md", "]]>.md", "\" onload=\"x.md"];

    private readonly Linter linter = PageTexts.DefaultLinter;
    private readonly Lazy<IReadOnlyList<RuleDescription>> rules;

    public ReportsTarget()
    {
        rules = new Lazy<IReadOnlyList<RuleDescription>>(() => RuleDescriptions.Of([new ArticleJob(default, linter, null)]));
    }

    public override string Name => "reports";

    /// <summary>A run writes one report, not nine.</summary>
    public override int Readings => 4;

    public override IReadOnlyList<string> Seeds { get; } = [.. PageTexts.Articles.Chunk(4).Select(static (articles, index) => $"{Paths[index % Paths.Length]}\n{string.Join("\n\n", articles)}")];

    public override void Run(string input)
    {
        var end = input.IndexOf('\n', StringComparison.Ordinal);
        if (end <= 0) return;
        var source = new SourceText(input[..end], input[(end + 1)..]);
        var article = linter.Parse(source);
        var file = new FileDiagnostics(source, linter.Check(article));
        foreach (var format in ReportTargets.Formats) Check(format, Write(format, file), file.Diagnostics);
        CheckJson(ArticleJson.Write(article, withProse: true));
        var ledger = SourceLedger.Of(article);
        CheckJson(LedgerText.Write("json", [ledger]));
        foreach (var form in (string[])["text", "markdown", "csv"]) CheckText(LedgerText.Write(form, [ledger]));
    }

    private string Write(string format, FileDiagnostics file)
    {
        using var output = new MemoryStream();
        using (var report = OpenReport.Open(new ReportTarget(format, null), output, new ReportStyle(false, false, true), rules))
        {
            report.Reporter.Report(file);
            report.Complete(ReportSummary.Empty.Plus(file));
        }

        return new UTF8Encoding(false, true).GetString(output.ToArray());
    }

    private static void Check(string format, string report, ImmutableArray<Diagnostic> diagnostics)
    {
        CheckText(format == "html" ? report.Replace('\t', ' ') : report);
        switch (format)
        {
            case "json" or "sarif" or "gitlab" or "rdjson": CheckJson(report); break;
            case "junit" or "checkstyle": CheckXml(report); break;
            case "github": CheckCommands(report, diagnostics.Length); break;
            case "html": CheckHtml(report); break;
            case "text": CheckLines(report); break;
        }
    }

    private static void CheckJson(string text)
    {
        CheckText(text);
        using var json = JsonDocument.Parse(text);
    }

    private static void CheckXml(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
        }
    }

    private static void CheckCommands(string text, int count)
    {
        var lines = text.Split('\n')[..^1];
        if (lines.Length != count || !Array.TrueForAll(lines, static line => line.StartsWith("::", StringComparison.Ordinal))) throw new FuzzFault($"{count} diagnostics are {lines.Length} lines of commands.");
    }

    private static void CheckHtml(string text)
    {
        if (text.Split("<script").Length != 2) throw new FuzzFault("The page has a script that is not its own.");
        if (text.Contains(" onload=\"", StringComparison.Ordinal)) throw new FuzzFault("A text from outside got into a tag.");
    }

    private static void CheckLines(string text)
    {
        if (text.Split('\n').Any(static line => line.TrimStart().StartsWith("::", StringComparison.Ordinal))) throw new FuzzFault("A line is a command.");
    }

    /// <summary>What a terminal obeys or hides, halves of characters, and the commands of some systems.</summary>
    private static void CheckText(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var isSafe = Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.Control => rune.Value is '\n' or '\r',
                UnicodeCategory.Format => rune.Value is 0x200C or 0x200D,
                _ => true,
            };
            if (!isSafe) throw new FuzzFault($"A report has U+{rune.Value:X4}.");
        }

        if (text.Contains("##vso[", StringComparison.Ordinal) || text.Contains("##teamcity[", StringComparison.Ordinal)) throw new FuzzFault("A report has a command.");
    }
}
