using System.Text;
using System.Text.Json;
using StyleLint.Cli.Archives;

namespace StyleLint.Tests.Cli;

public sealed class ArchiveTests
{
    private static string Line(string path, string text) => JsonSerializer.Serialize(new { path, text, id = 7 });

    private static CommandResult Answer(Desk desk, string input, params string[] options) => desk.RunWith(input, ["check", "--stdin-jsonl", .. options]);

    [Fact]
    public void Each_line_has_its_answer()
    {
        using var desk = new Desk().WithHouse();
        var result = Answer(desk, $"{Line("a.md", "Turnout rose 5 per cent.")}\n{Line("b.md", "Turnout rose.")}\n");
        Assert.Equal(1, result.Code);
        Assert.Equal(
            """
            {"path":"a.md","diagnostics":[{"path":"a.md","line":1,"column":16,"endLine":1,"endColumn":24,"rule":"house/percent","severity":"warning","message":"Use “percent”, not “per cent”.","text":"per cent","related":[],"fix":{"safety":"safe","edits":[{"start":15,"end":23,"text":"percent"}]}}]}
            {"path":"b.md","diagnostics":[]}

            """,
            result.Out);
        Assert.Equal("", result.Error);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("8")]
    public void Answers_come_in_the_order_of_the_lines(string threads)
    {
        using var desk = new Desk().WithHouse();
        var input = string.Concat(Enumerable.Range(0, 500).Select(number => Line($"{number}.md", string.Concat(Enumerable.Repeat("Up 5 per cent. ", number % 7))) + "\n"));
        var lines = Answer(desk, input, "--threads", threads).Out.TrimEnd('\n').Split('\n');
        Assert.Equal(Enumerable.Range(0, 500).Select(number => $"{{\"path\":\"{number}.md\""), lines.Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_answered_and_the_others_go_on()
    {
        using var desk = new Desk().WithHouse();
        var result = Answer(desk, $"{{\"path\": \"a.md\"\n[1]\n{{\"path\": \"a.md\", \"text\": \"\\ud800\"}}\n\n{Line("b.md", "Turnout rose.")}");
        Assert.Equal(2, result.Code);
        Assert.Equal(
            """
            {"line":1,"error":"This is no JSON. A line must be a JSON object with the texts ‘path’ and ‘text’."}
            {"line":2,"error":"A line must be a JSON object with the texts ‘path’ and ‘text’."}
            {"line":3,"error":"A text has an escape that is no character."}
            {"line":4,"error":"This is no JSON. A line must be a JSON object with the texts ‘path’ and ‘text’."}
            {"path":"b.md","diagnostics":[]}

            """,
            result.Out);
    }

    [Fact]
    public void The_path_decides_the_configuration_but_never_leaves_the_folder()
    {
        using var desk = new Desk().WithHouse().Write("opinion/.style-lint.yml", "stylebooks: [../house]\nrules:\n  house/percent: off\n");
        var result = Answer(desk, $"{Line("opinion/a.md", "5 per cent")}\n{Line("../../../etc/a.md", "5 per cent")}\n{Line("\0", "5 per cent")}\n");
        Assert.Equal([0, 1, 1], result.Out.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("diagnostics").GetArrayLength()));
    }

    /// <summary>Each diagnostic repeats the path: a hundred thousand of a megabyte each would fill all memory.</summary>
    [Fact]
    public void A_path_that_no_system_has_is_refused()
    {
        using var desk = new Desk().WithHouse();
        var longest = string.Concat(Enumerable.Repeat("x/", 2046)) + "a.md";
        var result = Answer(desk, $"{Line(longest, "5 per cent")}\n{Line("x" + longest, "5 per cent")}\n{Line("b.md", "Turnout rose.")}\n");
        Assert.Equal(2, result.Code);
        var lines = result.Out.Split('\n');
        Assert.StartsWith($"{{\"path\":\"{longest}\",\"diagnostics\":[{{", lines[0], StringComparison.Ordinal);
        Assert.Equal("{\"line\":2,\"error\":\"The path has 4,097 characters, and 4,096 is the limit.\"}", lines[1]);
        Assert.Equal("{\"path\":\"b.md\",\"diagnostics\":[]}", lines[2]);
    }

    [Fact]
    public void A_mistake_in_the_configuration_is_told_before_any_answer()
    {
        using var desk = new Desk().WithHouse().Write(".style-lint.yml", "rulez: {}\n");
        var result = Answer(desk, Line("a.md", "5 per cent"));
        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Out);
        Assert.StartsWith(".style-lint.yml:1:1: Unknown key ‘rulez’", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("story.md")]
    [InlineData("--format=json")]
    [InlineData("--since=main")]
    public void It_stands_alone(string other)
    {
        using var desk = new Desk().WithHouse();
        Assert.Equal(2, Answer(desk, "", other).Code);
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\n\nbcde\n", new[] { "a", "", "bcde" })]
    [InlineData("abcdefgh\nbc", new[] { null, "bc" })]
    public void Lines_have_a_longest_length(string input, string?[] lines)
    {
        var reader = new ArchiveLines(new MemoryStream(Encoding.UTF8.GetBytes(input)), 5);
        var read = new List<string?>();
        while (reader.TryRead(out var line)) read.Add(line is null ? null : Encoding.UTF8.GetString(line));
        Assert.Equal(lines, read);
    }
}
