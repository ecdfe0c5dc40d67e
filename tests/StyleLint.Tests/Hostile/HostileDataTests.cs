using StyleLint.Data;
using StyleLint.Tests.Cli;

namespace StyleLint.Tests.Hostile;

/// <summary>Front matter and configurations that were written to break their readers.</summary>
public sealed class HostileDataTests
{
    private const string Story = "Turnout rose 5 per cent in May.\n";

    public static TheoryData<string, string> Bombs => new()
    {
        { "aliases", "a: &a [x, x]\n" + string.Concat("bcdefghijklmnopq".Select(letter => $"{letter}: &{letter} [{LongText.Repeat($"*{(char)(letter - 1)}, ", 8)}x]\n")) },
        { "depth", "a: " + LongText.Repeat("[", 100_000) + "\n" },
        { "depth of lists", LongText.Repeat("- ", 100_000) + "x\n" },
        { "depth of maps", LongText.Repeat("{a: ", 50_000) + "\n" },
        { "size", "a: " + new string('x', 2_000_000) + "\n" },
        { "many keys twice", LongText.Repeat("a: x\n", 10_000) },
        { "tags", "a: !!python/object/apply:os.system [\"touch /tmp/x\"]\n" },
        { "a key that is a list", "? [a, b]\n: x\n" },
        { "NUL", "a: \0\n" },
        { "an open quotation", "a: \"" + new string('x', 100_000) + "\n" },
        { "an escape that is no character", "a: \"\\ud800\"\nrules: [\n" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Front_matter_that_explodes_is_told_and_the_rest_is_checked(string name, string yaml)
    {
        using var desk = new Desk().WithHouse().Write("bomb.md", $"---\n{yaml}---\n\n{Story}").Write("story.md", Story);
        var result = desk.Run("check", "bomb.md", "story.md");
        Assert.True(result is { Code: 1, Error: "" }, $"{name}: {result.Code} {result.Error}");
        Assert.Matches(@"(?m)^bomb\.md:\d+:\d+: \w+ style-lint/[a-z-]+: ", result.Out);
        Assert.Contains("story.md:1:16: warning house/percent: ", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_configuration_that_explodes_is_an_error_with_its_place(string name, string yaml)
    {
        using var desk = new Desk().Write(".style-lint.yml", yaml).Write("story.md", Story);
        var result = desk.Run("check", "story.md");
        Assert.True(result is { Code: 2, Out: "" }, $"{name}: {result.Code} {result.Out}");
        Assert.Matches(@"^\.style-lint\.yml:\d+:\d+: \S", result.Error);
        Assert.True(result.Error.Length < 20_000, $"{name}: the error has {result.Error.Length} characters.");
        LogText.IsHarmless(result.Error);
    }

    /// <summary>Each was found at each place: four hundred million times, for which no memory was enough.</summary>
    [Theory]
    [InlineData("check: words\nwords: [coach]\nexcept:\n", "  - bus\n")]
    [InlineData("check: consistency\nvariants:\n", "  - [bus, coach]\n")]
    [InlineData("check: pattern\npattern: the bus\ngate:\n", "  - bus\n")]
    public void What_a_page_lists_ten_thousand_times_is_not_found_as_often(string check, string entry)
    {
        var page = $"---\nseverity: warning\nmessage: m\nsource: s\n{check}{LongText.Repeat(entry, 10_000)}---\n# Bus\n\nThe bus.\n";
        using var desk = new Desk().Write(".style-lint.yml", "stylebooks: [./house]\naccept: [" + LongText.Repeat("bus, ", 10_000) + "bus]\n").Write("house/bus.md", page).Write("story.md", LongText.Repeat("The bus. ", 10_000));
        var before = GC.GetTotalAllocatedBytes();
        Assert.Equal("", desk.Run("check", "story.md").Error);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 1L << 30);
    }

    [Fact]
    public void Ten_thousand_unknown_rules_are_told_in_time()
    {
        using var desk = new Desk().WithHouse().Write(".style-lint.yml", "rules:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(static number => $"  ap/percent-sig{number}: off\n"))).Write("story.md", Story);
        var began = Environment.CpuUsage.TotalTime;
        Assert.Contains(".style-lint.yml:2:3: Unknown rule ‘ap/percent-sig0’. Did you mean ‘ap/percent-sign’?", desk.Run("check", "story.md").Error, StringComparison.Ordinal);
        Assert.InRange((Environment.CpuUsage.TotalTime - began).TotalSeconds, 0, 3);
    }

    [Theory]
    [InlineData("+++\na = ", "[", "\n+++\n")]
    [InlineData("+++\na = ", "{a = ", "\n+++\n")]
    [InlineData("+++\na = \"", "x", "\"\n+++\n")]
    [InlineData("+++\n", "[[a]]\n[a.b]\n", "c = 1979-13-77\n+++\n")]
    [InlineData("", "{\"a\":", "\n")]
    [InlineData("{\"a\": ", "[", "\n}\n")]
    [InlineData("{\"a\": \"", "x", "\"}\n")]
    public void TOML_and_JSON_that_explode_are_told_and_the_rest_is_checked(string before, string piece, string after)
    {
        using var desk = new Desk().WithHouse().Write("bomb.md", before + LongText.Repeat(piece, piece == "x" ? 2_000_000 : 50_000) + after + "\n" + Story).Write("story.md", Story);
        var result = desk.Run("check", "bomb.md", "story.md");
        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.Contains("bomb.md:", result.Out, StringComparison.Ordinal);
        Assert.Contains("story.md:1:16: warning house/percent: ", result.Out, StringComparison.Ordinal);
    }

    /// <summary>Where what stands between the fences is longer, a million characters of the densest kind took three seconds.</summary>
    [Theory]
    [InlineData("---\na:\n\n", "- a\n", "---\n", -1, "")]
    [InlineData("---\na:\n\n", "- a\n", "---\n", 0, "2:1: error style-lint/front-matter: The data is longer than 262144 characters; make it shorter.")]
    [InlineData("+++\n#z\n\n", "#z\n\n", "+++\n", -1, "")]
    [InlineData("+++\n#z\n\n", "#z\n\n", "+++\n", 0, "2:1: error style-lint/front-matter: The data is longer than 262144 characters; make it shorter.")]
    public void Front_matter_is_read_up_to_a_limit_and_the_story_always(string open, string piece, string close, int more, string problem)
    {
        var front = LongText.Repeat(piece, (DataLimits.MaxFrontMatter / piece.Length) + more);
        using var desk = new Desk().WithHouse().Write("story.md", open + front + close + "\n" + Story);
        var result = desk.Run("check", "story.md");
        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.Matches(@"(?m)^story\.md:\d+:16: warning house/percent: ", result.Out);
        if (problem.Length > 0) Assert.StartsWith("story.md:" + problem, result.Out, StringComparison.Ordinal);
        else Assert.DoesNotContain("longer than", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: Ice\n")]
    [InlineData("+++\ntitle = \"Ice\"\n")]
    [InlineData("{\n\"title\": \"Ice\"\n")]
    public void Front_matter_without_an_end_hides_no_article(string head)
    {
        using var desk = new Desk().WithHouse().Write("open.md", head + "\n" + Story);
        var result = desk.Run("check", "open.md");
        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.StartsWith("open.md:", result.Out, StringComparison.Ordinal);
    }
}
