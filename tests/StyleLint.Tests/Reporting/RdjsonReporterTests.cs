using System.Text;
using System.Text.Json;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Reporting;

public sealed class RdjsonReporterTests
{
    [Fact]
    public void Writes_message_place_and_suggestion() =>
        Assert.Equal(
            """
            {"source":{"name":"StyleLint"},"diagnostics":[{"message":"Use “percent”, not “per cent”.","location":{"path":"storm.md","range":{"start":{"line":3,"column":44},"end":{"line":3,"column":52}}},"severity":"WARNING","code":{"value":"ap/percent"},"suggestions":[{"range":{"start":{"line":3,"column":44},"end":{"line":3,"column":52}},"text":"percent"}]}]}

            """,
            Samples.AsRdjson(Samples.File("storm.md", Samples.Storm, ("per cent", 1))));

    [Fact]
    public void Writes_an_empty_list_for_clean_articles() =>
        Assert.Equal("{\"source\":{\"name\":\"StyleLint\"},\"diagnostics\":[]}\n", Samples.AsRdjson(Samples.File("a.md", "Clean.")));

    [Theory]
    [InlineData("per cent", 1)]
    [InlineData("é per cent", 4)]
    [InlineData("東 per cent", 5)]
    [InlineData("🌊 per cent", 6)]
    [InlineData("\uFEFFper cent", 4)]
    public void Counts_columns_in_bytes_of_the_file(string text, int column)
    {
        using var json = JsonDocument.Parse(Samples.AsRdjson(Samples.File("a.md", text, ("per cent", 1))));

        var range = json.RootElement.GetProperty("diagnostics")[0].GetProperty("location").GetProperty("range");
        Assert.Equal(column, range.GetProperty("start").GetProperty("column").GetInt32());
        Assert.Equal(column + 8, range.GetProperty("end").GetProperty("column").GetInt32());
        Assert.Equal("per cent", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text), column - 1, 8));
    }

    [Fact]
    public void Makes_one_suggestion_of_a_fix_with_two_edits()
    {
        var source = new SourceText("a.md", "He said 'we will go' on Friday.\n");
        var fix = new Fix(FixSafety.Offer, "Write “ and ”.", [new Edit(new TextRange(8, 9), "“"), new Edit(new TextRange(19, 20), "”")]);
        var file = new FileDiagnostics(source, [Samples.PercentAt(new TextRange(8, 20)) with { Fix = fix }]);

        using var json = JsonDocument.Parse(Samples.AsRdjson(file));

        var suggestions = json.RootElement.GetProperty("diagnostics")[0].GetProperty("suggestions");
        Assert.Equal(1, suggestions.GetArrayLength());
        Assert.Equal("“we will go”", suggestions[0].GetProperty("text").GetString());
        Assert.Equal(21, suggestions[0].GetProperty("range").GetProperty("end").GetProperty("column").GetInt32());
    }

    [Fact]
    public void Stays_well_formed_whatever_strangers_write()
    {
        var report = Samples.AsRdjson(Samples.Attack);

        Assert.DoesNotContain(report.TrimEnd('\n'), static c => char.IsControl(c));
        using var json = JsonDocument.Parse(report);
        Assert.Equal(3, json.RootElement.GetProperty("diagnostics").GetArrayLength());
    }
}
