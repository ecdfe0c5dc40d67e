using System.Text.Json;
using System.Xml.Linq;
using StyleLint.Tests.Cli;

namespace StyleLint.Tests.Hostile;

/// <summary>What a stranger writes into an article, its path or a page stays text in every report: no log, terminal or viewer obeys it.</summary>
public sealed class HostileOutputTests
{
    private const string Attack = "</testcase><script>alert(1)</script> ]]> ::error::x ##[error]y ##vso[task.setvariable]z ##teamcity[t] '\" [here](javascript:1) --> \u202E";

    private static readonly string[] Formats = ["text", "json", "sarif", "html", "gitlab", "junit", "rdjson", "checkstyle"];

    private static readonly string[] Names =
    [
        "::error file=a.md::x.md", "  ::set-output name=a::b.md", "\u3000::warning::x.md", "##[error]x.md", "##vso[task.setvariable variable=a]b.md",
        "a\n::set-output name=a::b.md", "\u001B[31mred\u001B[0m.md", "\u009B2J.md", "\u202Edm.exe.md", "]]><b>\"'&amp;.md", "-rf.md", "--fix.md", "$(touch x)`touch y`.md", "back\\slash.md", "%0A::error::x.md",
    ];

    private static string Page => Desk.Percent
        .Replace("message: Use “{use}”, not “{found}”.", $"message: {JsonSerializer.Serialize(Attack + "\u001B[31m")}", StringComparison.Ordinal)
        .Replace("source: House stylebook, “percent”", $"source: {JsonSerializer.Serialize("::error::" + Attack)}", StringComparison.Ordinal)
        .Replace("# Write percent as one word", $"# ::error::{Attack}\u001B[31m", StringComparison.Ordinal)
        .Replace("Our readers expect one word.", $"::error::{Attack}\n\n  ::warning::{Attack}\n\n##[group]{Attack}\u009B", StringComparison.Ordinal);

    private static Desk Attacked() => new Desk().WithHouse().Write("house/percent.md", Page).Write("story.md", $"::error::{Attack}\n\n{Attack} up 5 per cent {Attack}\u001B[2J\n\n##[group]\n");

    public static TheoryData<string> EachFormat => new(Formats);

    [Theory]
    [MemberData(nameof(EachFormat))]
    public void No_report_of_an_attack_is_obeyed(string format)
    {
        using var desk = Attacked();
        var result = desk.Run("check", "--format", format, "story.md");
        Assert.Equal((1, ""), (result.Code, result.Error));
        LogText.IsHarmless(result.Out.Replace("\t", "", StringComparison.Ordinal));
        if (format is "html" or "junit" or "checkstyle") Assert.DoesNotContain("<script>alert", result.Out, StringComparison.Ordinal);
        if (format is "junit" or "checkstyle") Assert.Contains("</testcase><script>", string.Concat(XDocument.Parse(result.Out).Descendants().Attributes("message").Select(static message => message.Value)), StringComparison.Ordinal);
        if (format is "json" or "sarif" or "gitlab" or "rdjson") JsonDocument.Parse(result.Out).Dispose();
    }

    [Fact]
    public void JSON_loses_nothing_of_what_it_escapes()
    {
        using var desk = Attacked();
        using var json = JsonDocument.Parse(desk.Run("check", "--format", "json", "story.md").Out);
        Assert.Equal(Attack + "\u001B[31m", json.RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString());
    }

    [Fact]
    public void Annotations_are_the_only_commands()
    {
        using var desk = Attacked();
        var lines = desk.Run("check", "--format", "github", "story.md").Out.TrimEnd('\n').Split('\n');
        Assert.StartsWith("::warning file=story.md,line=3,", Assert.Single(lines), StringComparison.Ordinal);
        LogText.IsHarmless(lines[0][2..]);
    }

    [Theory]
    [InlineData("explain", "house/percent")]
    [InlineData("rules")]
    [InlineData("rules", "--format", "markdown")]
    [InlineData("rules", "--format", "json")]
    [InlineData("config")]
    [InlineData("inspect", "story.md")]
    [InlineData("sources", "story.md")]
    [InlineData("check", "--timings", "story.md")]
    [InlineData("check", "--statistics", "story.md")]
    public void No_command_prints_an_attack(params string[] args)
    {
        using var desk = Attacked();
        var result = desk.Run(args);
        Assert.NotEqual(2, result.Code);
        LogText.IsHarmless(result.Out);
        LogText.IsHarmless(result.Error);
    }

    [Fact]
    public void Failing_examples_are_told_harmlessly()
    {
        using var desk = Attacked();
        var result = desk.Run("test", "house");
        Assert.Equal(1, result.Code);
        LogText.IsHarmless(result.Error);
    }

    [Fact]
    public void Names_are_shown_in_every_report_and_obeyed_in_none()
    {
        if (OperatingSystem.IsWindows()) return;
        using var desk = new Desk().WithHouse();
        foreach (var name in Names) desk.Write(name, "“It works,” Ana Ruiz said. Turnout rose 5 per cent in May.\n");
        foreach (var format in Formats)
        {
            var result = desk.Run("check", "--format", format, ".");
            Assert.Equal((1, ""), (result.Code, result.Error));
            LogText.IsHarmless(result.Out);
        }

        foreach (var format in new[] { "text", "json", "csv", "markdown" }) LogText.IsHarmless(desk.Run("sources", "--format", format, ".").Out.Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.Equal(Names.Length, desk.Run("check", "--format", "github", ".").Out.Split("\n::").Length);
        Assert.Equal(Names.Order(StringComparer.Ordinal), Paths(desk.Run("check", "--format", "json", ".").Out));
    }

    [Fact]
    public void Names_in_errors_are_shown()
    {
        if (OperatingSystem.IsWindows()) return;
        using var desk = new Desk().WithHouse();
        foreach (var name in Names)
        {
            desk.Write("pages/" + name, "").Write(name + "/.style-lint.yml", "rulez: {}\n").Write(name + "/story.md", "---\ntitle: [\n---\n");
            LogText.IsHarmless(desk.Run("check", "./gone/" + name, name + "/gone").Error);
            LogText.IsHarmless(desk.Run("check", $"./{name}/story.md").Error);
            LogText.IsHarmless(desk.Run("inspect", $"./{name}/story.md").Error);
            LogText.IsHarmless(desk.Run("config", $"./{name}/story.md").Error);
            LogText.IsHarmless(desk.Run("explain", name.TrimStart('-')).Error);
            LogText.IsHarmless(desk.Run(name).Error);
            LogText.IsHarmless(desk.Run("check", "--format", name).Error);
        }

        LogText.IsHarmless(desk.Run("test", "pages").Error);
    }

    [Fact]
    public void A_name_that_starts_with_a_hyphen_is_no_option()
    {
        using var desk = new Desk().WithHouse().Write("-rf.md", "Turnout rose 5 per cent in May.\n");
        Assert.Equal(2, desk.Run("check", "-rf.md").Code);
        Assert.StartsWith("-rf.md:1:16: ", desk.Run("check", "./-rf.md").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_in_SARIF_never_leave_the_root()
    {
        using var desk = new Desk().WithHouse().Write("desk/.style-lint.yml", "stylebooks: [../house]\n").Write("story.md", "Turnout rose 5 per cent in May.\n");
        using var sarif = JsonDocument.Parse(desk.RunIn("desk", "check", "--format", "sarif", "../story.md", Path.Combine(desk.Folder, "story.md")).Out);
        var place = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal(("story.md", "%SRCROOT%"), (place.GetProperty("uri").GetString(), place.GetProperty("uriBaseId").GetString()));
    }

    private static IEnumerable<string?> Paths(string json)
    {
        using var report = JsonDocument.Parse(json);
        return [.. report.RootElement.GetProperty("diagnostics").EnumerateArray().Select(static diagnostic => diagnostic.GetProperty("path").GetString())];
    }
}
