using System.Text.Json;

namespace StyleLint.Tests.Cli;

public sealed class CheckCommandTests
{
    private const string Bad = "Turnout rose 5 per cent in May.\n";
    private const string Good = "Turnout rose 5 percent in May.\n";

    [Fact]
    public void A_clean_article_passes()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Good);
        var result = desk.Run("check", "story.md");
        Assert.Equal(0, result.Code);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void A_finding_names_its_place_and_fails_the_run()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);
        var result = desk.Run("check", "story.md");
        Assert.Equal(1, result.Code);
        Assert.StartsWith("story.md:1:16: warning house/percent: Use “percent”, not “per cent”.\n", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("suggestion", 1)]
    public void The_run_fails_on_what_the_desk_asked_for(string failOn, int code)
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);
        Assert.Equal(code, desk.Run("check", "--fail-on", failOn, "story.md").Code);
    }

    [Fact]
    public void A_path_alone_is_checked()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);
        Assert.Equal(1, desk.Run("story.md").Code);
    }

    [Theory]
    [InlineData("--format")]
    [InlineData("--output")]
    [InlineData("--config")]
    [InlineData("--fail-on")]
    [InlineData("--stdin-filename")]
    [InlineData("--color")]
    [InlineData("--offer")]
    [InlineData("--since")]
    [InlineData("--baseline")]
    [InlineData("--threads")]
    public void An_option_without_its_value_is_an_error(string option)
    {
        using var desk = new Desk().WithHouse().Write("story.md", Good);
        var result = desk.Run("check", "story.md", option);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Equal($"style-lint: Required argument missing for option: '{option}'.\n‘style-lint check --help’ shows the usage.\n", result.Error);
    }

    /// <summary>In a script the value is often a variable that nobody set. What follows is an article and must not become the report.</summary>
    [Theory]
    [InlineData("--output=")]
    [InlineData("--output:")]
    [InlineData("--baseline=")]
    [InlineData("--since=")]
    [InlineData("--fix=")]
    public void An_option_whose_value_is_empty_takes_nothing_else(string option)
    {
        using var desk = new Desk().WithHouse().Write("one.md", Bad).Write("two.md", Good);
        var result = desk.Run("check", option, "one.md", "two.md", "--baseline-update");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Equal($"style-lint: Nothing stands behind ‘{option}’. Give the option a value, or leave it out.\n", result.Error);
        Assert.Equal(Bad, desk.Read("one.md"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("sources")]
    public void A_report_needs_a_name_where_one_is_asked_for(string command)
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);
        var result = desk.Run(command, "--output", "", "story.md");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("style-lint: ‘--output’ names no file. Give it a name, or leave it out for standard output.\n", result.Error, StringComparison.Ordinal);
    }

    /// <summary>Hooks name the files of a change behind ‘--’, whatever they are called.</summary>
    [Theory]
    [InlineData("--output=")]
    [InlineData("--output=one.md")]
    [InlineData("--fix")]
    [InlineData("-x")]
    public void A_file_behind_two_hyphens_may_be_called_like_an_option(string name)
    {
        using var desk = new Desk().WithHouse().Write(name, Bad).Write("one.md", Good);
        Assert.StartsWith($"{name}:1:16: ", desk.Run("check", "one.md", "--", name).Out, StringComparison.Ordinal);
        Assert.Equal((Bad, Good), (desk.Read(name), desk.Read("one.md")));
    }

    [Theory]
    [InlineData("--output")]
    [InlineData("--since")]
    [InlineData("--baseline")]
    public void An_option_with_two_values_is_an_error(string option)
    {
        using var desk = new Desk().WithHouse().Write("story.md", Good);
        var result = desk.Run("check", "story.md", option, "one", option, "two");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Equal($"style-lint: Option '{option}' expects a single argument but 2 were provided.\n‘style-lint check --help’ shows the usage.\n", result.Error);
    }

    /// <summary>Hooks name the files of a change: one called ‘@args.md’ must not make the other one's lines arguments.</summary>
    [Theory]
    [InlineData("@args.md")]
    [InlineData("check", "@args.md")]
    [InlineData("check", "--", "@args.md")]
    public void A_file_whose_name_begins_with_an_at_sign_is_an_article(params string[] args)
    {
        using var desk = new Desk().WithHouse().Write("args.md", "--output\nstolen.txt\nargs.md\n").Write("@args.md", Bad);
        Assert.StartsWith("@args.md:1:16: ", desk.Run(args).Out, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(desk.Folder, "stolen.txt")));
    }

    [Fact]
    public void A_missing_path_is_an_error()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Good);
        var result = desk.Run("check", "story.md", "stroy.md");
        Assert.Equal(2, result.Code);
        Assert.Contains("stroy.md", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Out);
    }

    [Fact]
    public void A_folder_without_articles_is_not_silently_green()
    {
        using var desk = new Desk().WithHouse().Write("photos/ice.txt", "");
        var result = desk.Run("check", "photos");
        Assert.Equal(2, result.Code);
        Assert.NotEqual("", result.Error);
    }

    [Fact]
    public void A_misspelled_configuration_key_is_an_error_with_its_place()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Good).Write(".style-lint.yml", "stylebooks: [./house]\nrulez: {}\n");
        var result = desk.Run("check", "story.md");
        Assert.Equal(2, result.Code);
        Assert.Contains(".style-lint.yml:2:1: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_yaml_is_an_error_with_its_place()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Good).Write(".style-lint.yml", "rules: [\n");
        var result = desk.Run("check", "story.md");
        Assert.Equal(2, result.Code);
        Assert.Contains(".style-lint.yml:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_rule_in_the_configuration_is_an_error_with_its_place()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Good).Write(".style-lint.yml", "stylebooks: [./house]\nrules:\n  house/precent: off\n");
        var result = desk.Run("check", "story.md");
        Assert.Equal(2, result.Code);
        Assert.Contains(".style-lint.yml:3:3: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("house/precent", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_rule_in_a_comment_is_reported()
    {
        using var desk = new Desk().WithHouse().Write("story.md", "<!-- style-lint disable house/precent -->\n\n" + Good);
        var result = desk.Run("check", "story.md");
        Assert.Equal(1, result.Code);
        Assert.Contains("style-lint/unknown-rule", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_page_is_an_error_with_its_place()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Good).Write("house/percent.md", Desk.Percent.Replace("severity:", "severty:", StringComparison.Ordinal));
        var result = desk.Run("check", "story.md");
        Assert.Equal(2, result.Code);
        Assert.Contains("house/percent.md:3:1: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_editor_may_pipe_unsaved_text()
    {
        using var desk = new Desk().WithHouse();
        var result = desk.RunWith(Bad, "check", "-", "--stdin-filename", "stories/ice.md");
        Assert.Equal(1, result.Code);
        Assert.StartsWith("stories/ice.md:1:16: ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_may_go_to_a_file()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);
        var result = desk.Run("check", "story.md", "--format", "json", "--output", "report.json");
        Assert.Equal((1, ""), (result.Code, result.Out));
        using var report = JsonDocument.Parse(desk.Read("report.json"));
        Assert.Equal("house/percent", report.RootElement.GetProperty("diagnostics")[0].GetProperty("rule").GetString());
        Assert.Single(Directory.GetFiles(desk.Folder, "*report*"));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Neither_threads_nor_the_order_of_arguments_change_a_report(string format)
    {
        using var desk = new Desk().WithHouse();
        for (var number = 0; number < 40; number++) desk.Write($"week{number % 4}/story{number}.md", string.Concat(Enumerable.Repeat(Bad + "\n", number)));
        var one = desk.Run("check", "--format", format, "--threads", "1", "week0", "week1", "week2", "week3");
        var eight = desk.Run("check", "--format", format, "--threads", "8", "week3", "week1/story1.md", "week2", "week0", "week1");
        Assert.Equal(1, one.Code);
        Assert.Equal(one, eight);
    }

    [Fact]
    public void Quiet_says_nothing_of_a_clean_article()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Good);
        Assert.Equal(new CommandResult(0, "", ""), desk.Run("check", "--quiet", "story.md"));
    }

    [Fact]
    public void Color_is_only_for_those_who_ask_when_there_is_no_terminal()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);
        Assert.DoesNotContain('\u001B', desk.Run("check", "story.md").Out);
        Assert.Contains('\u001B', desk.Run("check", "--color", "always", "story.md").Out);
    }

    [Fact]
    public void A_misspelled_option_is_no_file_name()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Good);
        var result = desk.Run("check", "story.md", "--frmat", "json");
        Assert.Equal(2, result.Code);
        Assert.Contains("‘--format’?", result.Error, StringComparison.Ordinal);
    }
}
