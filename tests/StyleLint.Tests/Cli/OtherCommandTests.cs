using System.Text.Json;

namespace StyleLint.Tests.Cli;

public sealed class OtherCommandTests
{
    [Fact]
    public void The_version_is_one_line()
    {
        using var desk = new Desk();
        Assert.Equal(new CommandResult(0, "style-lint 0.1.0\n", ""), desk.Run("--version"));
    }

    [Fact]
    public void A_misspelled_command_asks_what_was_meant()
    {
        using var desk = new Desk();
        var result = desk.Run("chekc");
        Assert.Equal(2, result.Code);
        Assert.Contains("Did you mean ‘check’?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_shows_the_page_in_its_own_words()
    {
        using var desk = new Desk().WithHouse();
        var result = desk.Run("explain", "house/percent");
        Assert.Equal(
            """
            Write percent as one word
            house/percent · warning · safe fix

            Our readers expect one word.

            Flagged
                Turnout rose 5 per cent in May.
                               ^^^^^^^^ Use “percent”, not “per cent”.
              becomes
                Turnout rose 5 percent in May.

            Accepted
                Turnout rose 5 percent in May.

            Source: House stylebook, “percent”

            """,
            result.Out);
    }

    [Fact]
    public void Explain_knows_the_rules_of_the_tool_itself()
    {
        using var desk = new Desk();
        var result = desk.Run("explain", "style-lint/unused-suppression");
        Assert.Equal(0, result.Code);
        Assert.StartsWith("Remove comments that switch off nothing\nstyle-lint/unused-suppression · warning\n", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check --format xml", "‘--format’ cannot be ‘xml’. Write ‘text’, ‘json’, ‘sarif’,")]
    [InlineData("completion fish", "‘shell’ cannot be ‘fish’. Write ‘bash’, ‘zsh’ or ‘pwsh’.")]
    [InlineData("check --output nowhere/report.json story.md", "There is no folder ‘")]
    public void A_wrong_value_is_told_with_the_right_ones(string arguments, string message)
    {
        using var desk = new Desk().Write("story.md", "The harbor is closed.\n");
        var result = desk.Run(arguments.Split(' '));
        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_does_not_list_every_rule()
    {
        using var desk = new Desk();
        Assert.Contains("  explain <rule>  ", desk.Run("--help").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("house/precent")]
    [InlineData("percent")]
    public void Explain_names_the_rule_that_was_meant(string name)
    {
        using var desk = new Desk().WithHouse();
        var result = desk.Run("explain", name);
        Assert.Equal(2, result.Code);
        Assert.Contains("Did you mean ‘house/percent’?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_lists_what_is_off_too()
    {
        using var desk = new Desk().WithHouse().Write(".style-lint.yml", "stylebooks: [./house]\nrules:\n  house/percent: off\n");
        Assert.StartsWith("house/percent  off         Write percent as one word\n", desk.Run("rules").Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(desk.Run("rules", "--format", "json").Out);
        Assert.False(json.RootElement[0].GetProperty("on").GetBoolean());
    }

    [Fact]
    public void All_lists_the_stylebooks_inside_the_tool_too()
    {
        using var desk = new Desk().WithHouse();
        Assert.DoesNotContain("guardian/en-dash", desk.Run("rules").Out, StringComparison.Ordinal);
        var all = desk.Run("rules", "--all").Out;
        Assert.Contains("\nguardian/en-dash ", all, StringComparison.Ordinal);
        Assert.Contains("\nhouse/percent ", all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_a_stylebook_that_is_not_used_can_be_read_about()
    {
        using var desk = new Desk().WithHouse();
        Assert.Contains("spaced en dash", desk.Run("explain", "guardian/en-dash").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_links_each_page()
    {
        using var desk = new Desk().WithHouse();
        Assert.Contains("| [`house/percent`](house/percent.md) | Write percent as one word | warning | safe | on | all |", desk.Run("rules", "--format", "markdown").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_keeps_its_word_passes()
    {
        using var desk = new Desk().WithHouse();
        Assert.Equal(new CommandResult(0, "1 rule, 2 examples, 0 failures.\n", ""), desk.Run("test", "house"));
    }

    [Fact]
    public void Wrong_carets_fail_with_their_place()
    {
        using var desk = new Desk().WithHouse().Write("house/percent.md", Desk.Percent.Replace("   ^^^^^^^^", "  ^^^^^^^^", StringComparison.Ordinal));
        var result = desk.Run("test", "house");
        Assert.Equal(1, result.Code);
        Assert.Contains("house/percent.md:17:15: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_an_unknown_check_is_an_error_with_its_place()
    {
        using var desk = new Desk().WithHouse().Write("house/percent.md", Desk.Percent.Replace("check: words", "check: wrods", StringComparison.Ordinal));
        var result = desk.Run("test", "house");
        Assert.Equal(2, result.Code);
        Assert.Contains("house/percent.md:2:8: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_writes_a_configuration_that_holds_and_never_overwrites_one()
    {
        using var desk = new Desk().Write("story.md", "The harbor is closed.\n");
        Assert.Equal(0, desk.Run("init").Code);
        var written = desk.Read(".style-lint.yml");
        Assert.Equal(new CommandResult(0, "", ""), desk.Run("check", "--quiet", "story.md"));
        Assert.Equal(2, desk.Run("init").Code);
        Assert.Equal(written, desk.Read(".style-lint.yml"));
    }

    [Fact]
    public void Config_says_which_file_holds_for_an_article()
    {
        using var desk = new Desk().WithHouse().Write("opinion/.style-lint.yml", "stylebooks: [../house]\nedition: 2019\n").Write("opinion/ice.md", "");
        Assert.Contains("opinion/.style-lint.yml", desk.Run("config", "opinion/ice.md").Out, StringComparison.Ordinal);
        Assert.Contains("edition: 2019", desk.Run("config", "opinion/ice.md").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspect_names_the_source_of_every_word()
    {
        const string story = "---\ntitle: Ice\n---\n\nIt was **very** cold, “colder than ever,” she said.\n";
        using var desk = new Desk().WithHouse().Write("story.md", story);
        using var json = JsonDocument.Parse(desk.Run("inspect", "--format", "jsonl", "--prose", "story.md").Out);
        var article = json.RootElement;
        Assert.Equal("story.md", article.GetProperty("file").GetString());
        Assert.Equal("Ice", article.GetProperty("headline").GetString());
        Assert.Equal(JsonValueKind.Null, article.GetProperty("dateline").ValueKind);
        Assert.Equal(23, article.GetProperty("quotations")[0].GetProperty("column").GetInt32());
        var runs = article.GetProperty("prose")[1].GetProperty("runs").EnumerateArray().Select(run => story[run[0].GetInt32()..run[1].GetInt32()]);
        Assert.Equal("It was very cold, “colder than ever,” she said.", string.Concat(runs));
    }

    [Fact]
    public void Inspect_shows_notices_sources_speakers_and_dates()
    {
        const string story = "---\ndate: 2021-12-07\n---\n**Correction (Dec. 8, 2021):** An earlier version misstated the fee. It is $40.\n\n“It works,” Mayor Ana Lindqvist said Tuesday.\n";
        using var desk = new Desk().Write("story.md", story);
        using var json = JsonDocument.Parse(desk.Run("inspect", "--format", "jsonl", "story.md").Out);
        var article = json.RootElement;
        Assert.Equal("correction", article.GetProperty("notices")[0].GetProperty("kind").GetString());
        Assert.Equal("2021-12-08", article.GetProperty("notices")[0].GetProperty("date").GetString());
        Assert.Equal("Mayor Ana Lindqvist", article.GetProperty("quotations")[0].GetProperty("speaker").GetString());
        Assert.Equal("said", article.GetProperty("quotations")[0].GetProperty("verb").GetString());
        Assert.Equal("named", article.GetProperty("sources")[0].GetProperty("kind").GetString());
        Assert.Equal("weekday", article.GetProperty("dates")[1].GetProperty("kind").GetString());
        Assert.Equal("Tuesday", article.GetProperty("dates")[1].GetProperty("text").GetString());
    }

    [Fact]
    public void Inspect_tells_of_broken_front_matter_and_of_files_that_it_cannot_read()
    {
        using var desk = new Desk().WithHouse().Write("story.md", "---\ntitle: [Ice\n---\nIt was cold.\n");
        var result = desk.Run("inspect", "story.md");
        Assert.Equal(0, result.Code);
        Assert.Contains("story.md:2:8: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"file\":\"story.md\"", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public void Completion_prints_a_script(string name, string part)
    {
        using var desk = new Desk();
        var result = desk.Run("completion", name);
        Assert.Equal(0, result.Code);
        Assert.Contains(part, result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shell_is_told_the_rules()
    {
        using var desk = new Desk().WithHouse();
        Assert.Contains("house/percent", desk.Run("[suggest:8]", "explain ").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check --format ", "sarif")]
    [InlineData("check --since ", "")]
    [InlineData("check --bas", "--baseline")]
    [InlineData("che", "check")]
    [InlineData("--help=error ", "")]
    [InlineData("", "explain")]
    public void The_shell_is_told_commands_options_and_values(string line, string expected)
    {
        using var desk = new Desk().WithHouse();
        var result = desk.Run($"[suggest:{line.Length}]", line);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains(expected, result.Out.Split('\n'));
    }

    [Theory]
    [InlineData("[suggest]")]
    [InlineData("[suggest:]")]
    [InlineData("[suggest:999]")]
    [InlineData("[suggest:x]")]
    public void Where_the_shell_does_not_say_where_it_stands_it_stands_at_the_end(string asked)
    {
        using var desk = new Desk().WithHouse();
        Assert.Equal("--color\n--config\n", desk.Run(asked, "check --co").Out);
    }

    [Fact]
    public void An_article_may_be_called_like_the_question_of_a_shell()
    {
        using var desk = new Desk().WithHouse().Write("[suggest]ions.md", "Turnout rose 5 per cent in May.\n");
        Assert.StartsWith("[suggest]ions.md:1:16: ", desk.Run("[suggest]ions.md").Out, StringComparison.Ordinal);
    }
}
