using System.Text.Json;
using System.Xml.Linq;

namespace StyleLint.Tests.Cli;

public sealed class ReportTargetsTests
{
    private const string Bad = "Turnout rose 5 per cent in May.\n";

    [Fact]
    public void One_run_writes_several_reports()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);

        var result = desk.Run("check", "story.md", "--format", "text", "--format", "sarif=out.sarif", "--format", "html=report.html", "--format", "junit=junit.xml");

        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.StartsWith("story.md:1:16: warning house/percent", result.Out, StringComparison.Ordinal);
        using var sarif = JsonDocument.Parse(desk.Read("out.sarif"));
        Assert.Equal(1, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        Assert.EndsWith("</html>\n", desk.Read("report.html"), StringComparison.Ordinal);
        Assert.Equal("1", XDocument.Parse(desk.Read("junit.xml")).Root!.Element("testsuite")!.Attribute("failures")!.Value);
    }

    [Fact]
    public void Reports_in_files_leave_standard_output_empty()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);

        Assert.Equal(new CommandResult(1, "", ""), desk.Run("check", "story.md", "--format", "gitlab=a.json", "--format", "rdjson=b.json"));
        Assert.Equal(2, Directory.GetFiles(desk.Folder, "*.json").Length);
    }

    [Theory]
    [InlineData("Only one report can go to standard output, not both ‘text’ and ‘json’.", "--format", "text", "--format", "json")]
    [InlineData("Only one report can go to standard output", "--format", "github=-", "--format", "text")]
    [InlineData("Two reports cannot go to the same file", "--format", "json=a.json", "--format", "sarif=./a.json")]
    [InlineData("‘--output’ belongs to a single format.", "--format", "json", "--format", "sarif=b", "--output", "a")]
    [InlineData("‘--output’ belongs to a single format.", "--format", "sarif=b", "--output", "a")]
    [InlineData("‘--format’ cannot be ‘xml’. Write ‘text’, ‘json’, ‘sarif’, ‘html’, ‘github’, ‘gitlab’, ‘junit’, ‘rdjson’ or ‘checkstyle’.", "--format", "xml=a")]
    [InlineData("‘--format sarif=’ names no file.", "--format", "sarif=")]
    [InlineData("‘--statistics’ belongs to the text report.", "--format", "json", "--statistics")]
    public void A_contradiction_is_an_error_before_anything_is_written(string message, params string[] options)
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);

        var result = desk.Run(["check", "story.md", .. options]);

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(desk.Folder).Length);
    }

    [Fact]
    public void A_report_never_replaces_an_article()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);

        var result = desk.Run("check", ".", "--format", "html=story.md");

        Assert.Equal(2, result.Code);
        Assert.Contains("would replace ‘story.md’", result.Error, StringComparison.Ordinal);
        Assert.Equal(Bad, desk.Read("story.md"));
    }

    [Fact]
    public void Where_one_report_cannot_be_written_none_is()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad).Write("old.json", "old");

        var result = desk.Run("check", "story.md", "--format", "json=old.json", "--format", "html=nowhere/report.html");

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("nowhere", result.Error, StringComparison.Ordinal);
        Assert.Equal("old", desk.Read("old.json"));
        Assert.Equal(3, Directory.GetFiles(desk.Folder).Length);
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);

        Assert.Contains("is a folder", desk.Run("check", "story.md", "--format", "json=house").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quiet_run_without_findings_still_writes_what_machines_wait_for()
    {
        using var desk = new Desk().WithHouse().Write("story.md", "Turnout rose.\n");

        Assert.Equal(new CommandResult(0, "", ""), desk.Run("check", "--quiet", "story.md", "--format", "text", "--format", "gitlab=a.json"));
        Assert.Equal("[]\n", desk.Read("a.json"));
    }

    [Fact]
    public void Statistics_count_by_rule_behind_the_report()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad + "\n" + Bad + "\n<!-- style-lint disable-next house/percent -->\n\nClean.\n");

        Assert.EndsWith(
            "Three warnings in one article.\n\n  2  house/percent\n  1  style-lint/unused-suppression\n",
            desk.Run("check", "--statistics", "story.md").Out,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    [InlineData("rdjson")]
    [InlineData("checkstyle")]
    public void Neither_threads_nor_the_order_of_arguments_change_a_report(string format)
    {
        using var desk = new Desk().WithHouse();
        for (var number = 0; number < 20; number++) desk.Write($"week{number % 2}/story{number}.md", string.Concat(Enumerable.Repeat(Bad + "\n", number)));

        var one = desk.Run("check", "--format", format, "--threads", "1", "week0", "week1");

        Assert.Equal(1, one.Code);
        Assert.Equal(one, desk.Run("check", "--format", format, "--threads", "8", "week1", "week0"));
    }
}
