using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Stylebooks;

public class LinterCompilerTests
{
    private readonly List<Problem> problems = [];

    [Theory]
    [InlineData(2018, false)]
    [InlineData(2019, true)]
    [InlineData(2022, true)]
    [InlineData(2023, false)]
    public void A_rule_runs_in_the_editions_in_which_it_holds(int edition, bool runs)
    {
        var page = Page(PercentPage.With("fix: safe", "since: 2019\nuntil: 2022"));

        var linter = Compile(LintConfiguration.Default with { Edition = edition }, page);

        Assert.Equal(runs, linter.Rules.Length == 1);
        Assert.Empty(problems);
    }

    [Fact]
    public void The_configuration_switches_on_what_default_or_edition_leaves_off()
    {
        var page = Page(PercentPage.With("fix: safe", "since: 2090\ndefault: off"));

        Assert.Empty(Compile(LintConfiguration.Default, page).Rules);
        Assert.Single(Compile(With("house/percent: on", isOn: true), page).Rules);
    }

    [Fact]
    public void The_configuration_gives_a_rule_another_severity()
    {
        var linter = Compile(With("house/percent: error", severity: Severity.Error), Page(PercentPage.Text));

        Assert.Equal(Severity.Error, Assert.Single(linter.Rules).Severity);
    }

    [Fact]
    public void A_page_of_a_later_stylebook_replaces_the_page_of_the_same_id()
    {
        var later = Page(PercentPage.With("severity: warning", "severity: error"));
        Stylebook[] stylebooks = [new("house", [Page(PercentPage.Text)], []), new("house", [later], [])];

        var linter = Linter.Compile(stylebooks, LintConfiguration.Default, problems);

        Assert.Same(later, Assert.Single(linter.Rules).Page);
    }

    [Fact]
    public void A_rule_that_no_page_has_is_reported_in_the_configuration()
    {
        Compile(With("house/per-cent: off", isOn: false), Page(PercentPage.Text));

        Assert.Equal(".style-lint.yml:1:1: Unknown rule ‘house/per-cent’. ‘style-lint rules’ lists the rules.", Assert.Single(problems).ToString());
    }

    [Fact]
    public void An_option_that_the_check_does_not_know_is_reported_in_the_configuration()
    {
        var text = "house/percent: { phrases: x }";
        var options = (DataMap)YamlReader.Read(new SourceText(".style-lint.yml", text), new TextRange(15, text.Length), problems)!;

        Compile(With(text, options: options), Page(PercentPage.Text));

        Assert.StartsWith(".style-lint.yml:1:18: Unknown key ‘phrases’. The rule's check knows ", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_that_does_not_exist_is_reported_even_while_its_rule_is_off()
    {
        Compile(LintConfiguration.Default, Page(PercentPage.With("check: words", "check: spelling\ndefault: off")));

        Assert.Equal($"{PercentPage.Path}:2:8: Unknown check ‘spelling’. Known: ‘words’, ‘pattern’, ‘dateline’, ‘sources’.", Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_key_that_no_check_reads_is_reported_once()
    {
        Compile(LintConfiguration.Default, Page(PercentPage.With("fix: safe", "wrods: {}")));

        Assert.StartsWith($"{PercentPage.Path}:6:1: Unknown key ‘wrods’.", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    private static LintConfiguration With(string line, bool? isOn = null, Severity? severity = null, DataMap? options = null)
    {
        var key = new DataScalar(new TextRange(0, line.IndexOf(':', StringComparison.Ordinal)), DataScalarKind.Text, line.Split(':')[0], null);
        return LintConfiguration.Default with { Rules = [new RuleSetting(new SourceText(".style-lint.yml", line), key, isOn, severity, options)] };
    }

    private RulePage Page(string text)
    {
        var page = PercentPage.Read(text, problems);
        Assert.Empty(problems);
        return page;
    }

    private Linter Compile(LintConfiguration configuration, params ImmutableArray<RulePage> pages) =>
        Linter.Compile([new Stylebook("house", pages, [])], configuration, problems);
}
