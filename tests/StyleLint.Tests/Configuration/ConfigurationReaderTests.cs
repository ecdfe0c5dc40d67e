using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Configuration;

public sealed class ConfigurationReaderTests
{
    internal const string Documented = """
        stylebooks: [newsroom, ap, ./stylebook]
        edition: 2024
        rules:
          ap/serial-comma: off
          newsroom/dateline: { severity: error, required: true, credits: [AP] }
        frontMatter: { headline: title, published: date, updated: [lastmod, updated, modified] }
        accept: [Ledger, Roe]
        overrides:
          - files: ["opinion/**"]
            rules: { newsroom/dateline: off }
        ignore: ["drafts/**"]
        """;

    [Fact]
    public void The_documented_example_is_read()
    {
        var configuration = Read(Documented);
        Assert.Equal(["newsroom", "ap", "./stylebook"], configuration.Stylebooks.Select(scalar => scalar.Text));
        Assert.Equal(2024, configuration.Edition);
        Assert.Equal(["title"], configuration.FrontMatter.Headline.AsEnumerable());
        Assert.Equal(["lastmod", "updated", "modified"], configuration.FrontMatter.Updated.AsEnumerable());
        Assert.Equal(FrontMatterKeys.Default.Section, configuration.FrontMatter.Section);
        Assert.Equal(["Ledger", "Roe"], configuration.Accept.AsEnumerable());
        Assert.Equal(["drafts/**"], configuration.Ignore.AsEnumerable());
        var opinion = Assert.Single(configuration.Overrides);
        Assert.Equal(["opinion/**"], opinion.Files.AsEnumerable());
        Assert.False(Assert.Single(opinion.Rules).IsOn);
    }

    [Fact]
    public void More_globs_than_a_run_can_compare_are_a_mistake()
    {
        var problems = new List<Problem>();
        var text = $"ignore:\n{string.Concat(Enumerable.Range(0, 10_001).Select(static number => $"  - drafts/{number}.md\n"))}";
        var configuration = ConfigurationReader.Read(new SourceText(".style-lint.yml", text), "/desk", problems);
        Assert.Equal(10_000, configuration.Ignore.Length);
        Assert.Equal(".style-lint.yml:10002:5: ‘ignore’ has more than 10,000 globs, and each is compared with each file. Name folders.", Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_rule_has_a_severity_and_options()
    {
        var rules = Read(Documented).Rules;
        Assert.Equal(["ap/serial-comma", "newsroom/dateline"], rules.Select(rule => rule.Key.Text));
        Assert.Equal((false, null), (rules[0].IsOn, rules[0].Severity));
        Assert.Equal((true, Severity.Error), (rules[1].IsOn, rules[1].Severity));
        Assert.Equal(["required", "credits"], rules[1].Options!.Entries.Select(entry => entry.Key.Text));
    }

    [Theory]
    [InlineData("on", true, null)]
    [InlineData("off", false, null)]
    [InlineData("'off'", false, null)]
    [InlineData("false", false, null)]
    [InlineData("suggestion", true, Severity.Suggestion)]
    [InlineData("{ enabled: no, severity: error }", false, Severity.Error)]
    [InlineData("{ style: ap }", null, null)]
    public void A_rule_may_be_set_in_a_word_or_in_a_map(string value, bool? isOn, Severity? severity)
    {
        var rule = Assert.Single(Read($"rules:\n  ap/percent: {value}\n").Rules);
        Assert.Equal((isOn, severity), (rule.IsOn, rule.Severity));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing yet.\n")]
    [InlineData("---\n")]
    [InlineData("rules:\noverrides:\nignore:\naccept:\nfrontMatter:\nstylebooks:\nedition:\n")]
    public void Nothing_said_means_the_defaults(string text)
    {
        var configuration = Read(text);
        Assert.Empty(configuration.Rules);
        Assert.Empty(configuration.Overrides);
        Assert.Equal(LintConfiguration.DefaultEdition, configuration.Edition);
        Assert.Equal(FrontMatterKeys.Default, configuration.FrontMatter);
    }

    [Theory]
    [InlineData("edition: 2024\nrule: {}\n", "2:1: Unknown key ‘rule’. Did you mean ‘rules’? Known here: ‘stylebooks’, ‘edition’, ‘rules’, ‘frontMatter’, ‘accept’, ‘overrides’, ‘ignore’, ‘vale’.")]
    [InlineData("frontMatter:\n  headlin: title\n", "2:3: Unknown key ‘headlin’. Did you mean ‘headline’? Known here: ‘headline’, ‘published’, ‘updated’, ‘section’.")]
    [InlineData("overrides:\n  - files: a\n    rules: {}\n    rule: {}\n", "4:5: Unknown key ‘rule’. Did you mean ‘rules’? Known here: ‘files’, ‘rules’.")]
    [InlineData("edition: new\n", "1:10: ‘edition’ must be a year, as ‘2024’ is.")]
    [InlineData("rules:\n  ap/percent: eror\n", "2:15: The rule ‘ap/percent’ must be ‘off’, ‘on’, ‘suggestion’, ‘warning’ or ‘error’, or a map with ‘severity’ and options, not ‘eror’.")]
    [InlineData("rules:\n  ap/percent: { severity: fatal }\n", "2:27: ‘severity’ must be ‘off’, ‘on’, ‘suggestion’, ‘warning’ or ‘error’.")]
    [InlineData("rules:\n  ap/percent: { enabled: maybe }\n", "2:26: ‘enabled’ must be ‘true’ or ‘false’.")]
    [InlineData("rules: [ap/percent]\n", "1:8: ‘rules’ must hold keys and values, as ‘ap/percent: off’ does.")]
    [InlineData("ignore: ['*.{md,txt}']\n", "1:10: ‘*.{md,txt}’ has braces, which globs here do not know. Write one glob for each alternative.")]
    [InlineData("ignore: [{ a: b }]\n", "1:10: ‘ignore’ must be a text or a list of texts.")]
    [InlineData("accept: ['--']\n", "1:10: ‘accept’ must hold words or names, not ‘--’.")]
    [InlineData("accept: ['']\n", "1:10: ‘accept’ has an empty value.")]
    [InlineData("overrides:\n  - files: a\n", "2:5: An override needs ‘rules’.")]
    [InlineData("overrides: { files: a }\n", "1:12: ‘overrides’ must be a list of maps with ‘files’ and ‘rules’.")]
    [InlineData("just words\n", "1:1: A configuration must hold keys and values, as ‘edition: 2024’ does.")]
    public void A_mistake_is_told_with_its_place(string text, string message)
    {
        var problems = new List<Problem>();
        ConfigurationReader.Read(new SourceText(".style-lint.yml", text), "/desk", problems);
        Assert.Equal(".style-lint.yml:" + message, Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("rules: [\n")]
    [InlineData("rules:\n\t- x\n")]
    [InlineData("accept: [a]\naccept: [b]\n")]
    [InlineData("a: &x 1\nb: *x\n")]
    public void Broken_YAML_is_a_problem_and_no_crash(string text)
    {
        var problems = new List<Problem>();
        ConfigurationReader.Read(new SourceText(".style-lint.yml", text), "/desk", problems);
        Assert.NotEmpty(problems);
    }

    private static LintConfiguration Read(string text)
    {
        var problems = new List<Problem>();
        var configuration = ConfigurationReader.Read(new SourceText(".style-lint.yml", text), "/desk", problems);
        Assert.Empty(problems);
        return configuration;
    }
}
