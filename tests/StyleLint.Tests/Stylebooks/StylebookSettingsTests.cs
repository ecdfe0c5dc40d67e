using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Stylebooks;

/// <summary>A house's stylebook changes how the rules of the stylebooks beside it are set.</summary>
public sealed class StylebookSettingsTests : IDisposable
{
    private const string Story = "Turnout rose 5 per cent in May.\n";

    private readonly TemporaryFolder folder = new();
    private readonly List<Problem> problems = [];

    public StylebookSettingsTests() => folder.Write("agency/percent.md", PercentPage.Text).Write("house/turnout.md", PercentPage.With("per cent: percent", "turnout: voting"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_switches_off_a_rule_of_another_stylebook()
    {
        Assert.Equal(["agency/percent", "house/turnout"], Check("").Select(static found => found.RuleId).Order());
        folder.Write("house/stylebook.yml", "rules:\n  agency/percent: off\n");
        Assert.Equal(["house/turnout"], Check("").Select(static found => found.RuleId));
    }

    [Fact]
    public void It_sets_severity_and_options()
    {
        folder.Write("house/stylebook.yml", "rules:\n  agency/percent:\n    severity: error\n    except: [5 per cent]\n");
        Assert.Equal(["house/turnout"], Check("").Select(static found => found.RuleId));
        Assert.Equal(["house/turnout"], Check("rules:\n  agency/percent: warning\n").Select(static found => found.RuleId));
    }

    [Fact]
    public void The_configuration_has_the_last_word()
    {
        folder.Write("house/stylebook.yml", "rules:\n  agency/percent: off\n  house/turnout: error\n");
        var found = Check("rules:\n  agency/percent: on\n  house/turnout: suggestion\n");
        Assert.Equal([("house/turnout", Severity.Suggestion), ("agency/percent", Severity.Warning)], found.Select(static one => (one.RuleId, one.Severity)));
    }

    [Theory]
    [InlineData("rules:\n  agency/per-cent: off\n", "house/stylebook.yml:2:3: Unknown rule ‘agency/per-cent’. Did you mean ‘agency/percent’? ‘style-lint rules’ lists the rules.")]
    [InlineData("rules:\n  house/voting: off\n", "house/stylebook.yml:2:3: Unknown rule ‘house/voting’. ‘style-lint rules’ lists the rules.")]
    [InlineData("rules:\n  agency/percent: loud\n", "house/stylebook.yml:2:19: The rule ‘agency/percent’ must be ‘off’, ‘on’, ‘suggestion’, ‘warning’ or ‘error’, or a map with ‘severity’ and options, not ‘loud’.")]
    [InlineData("edition: 2019\n", "house/stylebook.yml:1:1: Unknown key ‘edition’. Known here: ‘rules’.")]
    [InlineData("- agency/percent\n", "house/stylebook.yml:1:1: A stylebook’s settings must hold the key ‘rules’, as a configuration does.")]
    public void Its_mistakes_are_reported_with_their_place(string settings, string expected)
    {
        folder.Write("house/stylebook.yml", settings);
        Compile("");
        Assert.EndsWith(expected, Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_may_set_rules_of_stylebooks_that_are_not_loaded()
    {
        folder.Write("house/stylebook.yml", "rules:\n  ap/percent: off\n");
        Assert.Equal(2, Check("").Length);
    }

    private ImmutableArray<Diagnostic> Check(string configuration)
    {
        var linter = Compile(configuration);
        Assert.Empty(problems);
        return linter.Check(linter.Parse(new SourceText("article.md", Story)));
    }

    private Linter Compile(string configuration)
    {
        var source = new SourceText(".style-lint.yml", "stylebooks: [./agency, ./house]\n" + configuration);
        var read = ConfigurationReader.Read(source, folder.Path, problems);
        return Linter.Compile(StylebookLoader.Load(read, problems), read, problems);
    }
}
