using System.Text.Json;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Reporting;

public sealed class JsonReporterTests
{
    [Fact]
    public void Writes_the_documented_form() =>
        Assert.Equal(
            """
            {"version":1,"tool":"StyleLint 0.1.0","diagnostics":[{"path":"storm.md","line":3,"column":42,"endLine":3,"endColumn":50,"rule":"ap/percent","severity":"warning","message":"Use “percent”, not “per cent”.","text":"per cent","related":[],"fix":{"safety":"safe","edits":[{"start":65,"end":73,"text":"percent"}]}}],"summary":{"files":1,"errors":0,"warnings":1,"suggestions":0}}

            """,
            Samples.AsJson(Samples.File("storm.md", Samples.Storm, ("per cent", 1))));

    [Fact]
    public void Writes_an_empty_list_for_clean_articles() =>
        Assert.Equal(
            """
            {"version":1,"tool":"StyleLint 0.1.0","diagnostics":[],"summary":{"files":2,"errors":0,"warnings":0,"suggestions":0}}

            """,
            Samples.AsJson(Samples.File("a.md", "Clean."), Samples.File("b.md", "")));

    [Fact]
    public void Writes_related_places_and_no_fix()
    {
        var file = Samples.File("storm.md", Samples.Storm, ("per cent", 2));
        var diagnostic = file.Diagnostics[0] with { Fix = null, Related = [new RelatedLocation(new TextRange(0, 1), "Here.")] };

        using var json = JsonDocument.Parse(Samples.AsJson(file with { Diagnostics = [diagnostic] }));

        var written = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal(JsonValueKind.Null, written.GetProperty("fix").ValueKind);
        Assert.Equal("""[{"line":1,"column":1,"endLine":1,"endColumn":2,"message":"Here."}]""", written.GetProperty("related").GetRawText());
    }

    [Fact]
    public void Escapes_what_a_terminal_would_obey_and_loses_nothing()
    {
        const string Attack = "\u001b[2J\u009b2J \u202Ereversed\u2066 \u200B\"\\\n 🌪 東京";
        var source = new SourceText(Attack, $"{Attack} per cent");
        var diagnostic = Samples.PercentAt(new TextRange(0, source.Text.Length)) with { Message = Attack };

        var report = Samples.AsJson(new FileDiagnostics(source, [diagnostic]));

        Assert.DoesNotContain(report.TrimEnd('\n'), c => char.IsControl(c) || "\u202E\u2066\u200B".Contains(c, StringComparison.Ordinal));
        using var json = JsonDocument.Parse(report);
        var written = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal(Attack, written.GetProperty("path").GetString());
        Assert.Equal(Attack, written.GetProperty("message").GetString());
        Assert.Equal(source.Text, written.GetProperty("text").GetString());
    }
}
