using StyleLint.Stylebooks;

namespace StyleLint.Tests.Rules;

public class RuleIndexFileTests
{
    /// <summary>With the environment variable set, the test writes the index instead: that is how it is made.</summary>
    private const string Update = "UPDATE_RULE_INDEX";

    [Fact]
    public void The_index_of_rules_is_up_to_date()
    {
        var file = Path.Combine(SourceTree.Root, "rules", "README.md");
        var index = RuleIndex.Write(EmbeddedPages.Stylebooks);
        if (Environment.GetEnvironmentVariable(Update) == "1") File.WriteAllText(file, index);

        Assert.True(File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == index, $"rules/README.md is out of date: run the tests once with {Update}=1.");
    }
}
