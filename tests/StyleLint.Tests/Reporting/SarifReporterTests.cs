using System.Text;
using System.Text.Json;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Tests.Reporting;

public sealed class SarifReporterTests
{
    [Fact]
    public void Declares_all_rules_and_an_empty_list_of_results_when_clean()
    {
        var run = RunOf(Samples.File("a.md", "Clean."));

        Assert.Equal(0, run.GetProperty("results").GetArrayLength());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal("style-lint/", run.GetProperty("automationDetails").GetProperty("id").GetString());
        var ids = Rules(run).Select(rule => rule.GetProperty("id").GetString()).ToList();
        Assert.Equal(["ap/percent", .. BuiltInRules.All.Select(rule => rule.Id)], ids);
    }

    [Fact]
    public void Describes_every_rule_in_text_and_Markdown()
    {
        foreach (var rule in Rules(RunOf()))
        {
            Assert.EndsWith(".", Text(rule, "shortDescription"), StringComparison.Ordinal);
            Assert.InRange(Text(rule, "fullDescription").Length, 1, 1024);
            Assert.NotEmpty(Text(rule, "help"));
            Assert.NotEmpty(rule.GetProperty("help").GetProperty("markdown").GetString()!);
            Assert.Matches("^([A-Z][a-z0-9]*)+$", rule.GetProperty("name").GetString());
            Assert.InRange(rule.GetProperty("properties").GetProperty("tags").GetArrayLength(), 1, 10);
        }

        var percent = Rules(RunOf())[0];
        Assert.Equal("ApPercent", percent.GetProperty("name").GetString());
        Assert.Equal("The AP Stylebook writes percent as one word.\n\nFlagged\n\nTurnout rose 5 per cent.", Text(percent, "help"));
    }

    [Fact]
    public void Shortens_what_is_too_long_for_GitHub()
    {
        var rule = Samples.Percent with
        {
            Explanation = string.Concat(Enumerable.Repeat("Why\n", 300)),
            Tags = [.. Enumerable.Range(0, 25).Select(tag => $"tag{tag}")],
        };
        using var stream = new MemoryStream();
        using var reporter = new SarifReporter(stream, [rule, rule]);
        reporter.Complete(ReportSummary.Empty);

        var written = Rules(FirstRun(Encoding.UTF8.GetString(stream.ToArray())))[0];

        Assert.InRange(Text(written, "fullDescription").Length, 1000, 1024);
        Assert.EndsWith("Why…", Text(written, "fullDescription"), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Text(written, "fullDescription"));
        Assert.Equal(10, written.GetProperty("properties").GetProperty("tags").GetArrayLength());
    }

    [Theory]
    [InlineData(Samples.Storm)]
    [InlineData("One.\r\nIt rose 5 per cent.\r\n\r\n🌊 東京 per cent\r\n")]
    [InlineData("per cent\rper cent")]
    [InlineData("\uFEFFper cent\n\n\tper cent")]
    public void Places_results_exactly(string text)
    {
        var file = Samples.File("a.md", text, ("per cent", 1), ("per cent", 2));
        file = file with { Diagnostics = [file.Diagnostics[0] with { Severity = Severity.Suggestion, Related = [new RelatedLocation(file.Diagnostics[1].Range, "And here.")] }, file.Diagnostics[1] with { Range = new TextRange(file.Diagnostics[0].Range.End, file.Diagnostics[1].Range.End) }] };

        var run = RunOf(file);

        var results = run.GetProperty("results");
        Assert.Equal(2, results.GetArrayLength());
        Assert.Equal("note", results[0].GetProperty("level").GetString());
        Assert.Equal("warning", results[1].GetProperty("level").GetString());
        Assert.Equal("And here.", Text(results[0].GetProperty("relatedLocations")[0], "message"));
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(results[i].GetProperty("ruleId").GetString(), Rules(run)[results[i].GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            var place = results[i].GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.Equal(file.Diagnostics[i].Range, RangeOf(file.Source, place.GetProperty("region")));
            AssertSnippet(file.Source, place.GetProperty("region"));
            if (!place.TryGetProperty("contextRegion", out var context)) continue;
            AssertSnippet(file.Source, context);
            Assert.True(RangeOf(file.Source, context).Length > file.Diagnostics[i].Range.Length);
        }
    }

    [Fact]
    public void Leaves_out_a_context_that_adds_nothing()
    {
        var place = RunOf(Samples.File("a.md", "per cent", ("per cent", 1))).GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.False(place.TryGetProperty("contextRegion", out _));
    }

    [Fact]
    public void Shows_only_what_is_near_in_a_long_paragraph()
    {
        var paragraph = string.Concat(Enumerable.Repeat("🌊🌊🌊", 200)) + "per cent" + string.Concat(Enumerable.Repeat("x🌊🌊", 200));
        var file = Samples.File("a.md", paragraph, ("per cent", 1));

        var context = RunOf(file).GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("contextRegion");

        AssertSnippet(file.Source, context);
        Assert.InRange(RangeOf(file.Source, context).Length, 240, 255);
    }

    [Fact]
    public void Offers_fixes_that_give_the_corrected_text()
    {
        var source = new SourceText("a.md", "It rose 5 per cent.\r\n\r\nNine per cent said so.\r\n");
        var first = Samples.RangeOf(source, "per cent");
        var second = Samples.RangeOf(source, "per cent", 2);
        var end = new TextRange(source.Text.Length - 2, source.Text.Length - 2);
        var fix = new Fix(FixSafety.Offer, "Write ‘percent’ twice.", [new Edit(first, "percent"), new Edit(second, "percent"), new Edit(end, " Ever.")]);

        var written = RunOf(new FileDiagnostics(source, [Samples.PercentAt(first) with { Fix = fix }])).GetProperty("results")[0].GetProperty("fixes")[0];

        var fixedText = source.Text;
        foreach (var replacement in written.GetProperty("artifactChanges")[0].GetProperty("replacements").EnumerateArray().Reverse())
        {
            var range = RangeOf(source, replacement.GetProperty("deletedRegion"));
            fixedText = fixedText.Remove(range.Start, range.Length).Insert(range.Start, Text(replacement, "insertedContent"));
        }

        Assert.Equal("It rose 5 percent.\r\n\r\nNine percent said so. Ever.\r\n", fixedText);
        Assert.Equal("Write ‘percent’ twice.", Text(written, "description"));
        Assert.Equal("offer", written.GetProperty("properties").GetProperty("safety").GetString());
    }

    [Fact]
    public void Gives_two_fingerprints()
    {
        var file = Samples.File("a.md", " a\nb\n  \t\tc\n d", ("c", 1));

        var fingerprints = RunOf(file).GetProperty("results")[0].GetProperty("partialFingerprints");

        Assert.Equal("180aee12dab6264:1", fingerprints.GetProperty("primaryLocationLineHash").GetString());
        Assert.Equal(Fingerprint.OfAll(file)[0], fingerprints.GetProperty("styleLint/v1").GetString());
    }

    [Theory]
    [InlineData("stories/storm.md", "stories/storm.md")]
    [InlineData("./stories//2026 storm.md", "stories/2026%20storm.md")]
    [InlineData("São Paulo/#1?100%.md", "S%C3%A3o%20Paulo/%231%3F100%25.md")]
    [InlineData("stories/../opinion/a.md", "opinion/a.md")]
    [InlineData("../../etc/passwd", "etc/passwd")]
    [InlineData("/etc/passwd", "etc/passwd")]
    [InlineData("javascript:alert(1)", "javascript%3Aalert%281%29")]
    [InlineData("\u202Ea\u001b.md", "%E2%80%AEa%1B.md")]
    public void Writes_paths_that_stay_inside_the_root(string path, string uri) => Assert.Equal(uri, SarifUri.OfPath(path));

    [Theory]
    [InlineData("Write ‘{0}’ as [text].", "Write ‘{{0}}’ as [text].")]
    [InlineData("Write {{< figure >}}.", "Write {{< figure >}}.")]
    [InlineData("‘[here](http://example.com)’", @"‘\[here\](http://example.com)’")]
    [InlineData("‘\u001b[31m\u202E\n’", "‘␛[31m\\u202E␊’")]
    public void Writes_messages_that_mean_only_themselves(string message, string written) => Assert.Equal(written, SarifMessage.Escape(message));

    [Fact]
    public void Reports_a_rule_that_nobody_declared_without_an_index()
    {
        var file = Samples.File("a.md", "per cent", ("per cent", 1));

        var result = RunOf(file with { Diagnostics = [file.Diagnostics[0] with { RuleId = "house/new" }] }).GetProperty("results")[0];

        Assert.Equal("house/new", result.GetProperty("ruleId").GetString());
        Assert.False(result.TryGetProperty("ruleIndex", out _));
    }

    private static JsonElement RunOf(params ReadOnlySpan<FileDiagnostics> files) => FirstRun(Samples.AsSarif(files));

    private static JsonElement FirstRun(string sarif)
    {
        using var json = JsonDocument.Parse(sarif);
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        return json.RootElement.GetProperty("runs")[0].Clone();
    }

    private static List<JsonElement> Rules(JsonElement run) => [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetProperty("text").GetString()!;

    private static void AssertSnippet(SourceText source, JsonElement region) =>
        Assert.Equal(source.Slice(RangeOf(source, region)).ToString(), Text(region, "snippet"));

    private static TextRange RangeOf(SourceText source, JsonElement region) =>
        new(OffsetOf(source, region, "startLine", "startColumn"), OffsetOf(source, region, "endLine", "endColumn"));

    private static int OffsetOf(SourceText source, JsonElement region, string line, string column)
    {
        var number = region.GetProperty(line).GetInt32();
        var offset = source.Lines.StartOf(number) + region.GetProperty(column).GetInt32() - 1;
        Assert.True(offset <= source.Lines.RangeOf(number).End, "The column lies beyond its line.");
        return offset;
    }
}
