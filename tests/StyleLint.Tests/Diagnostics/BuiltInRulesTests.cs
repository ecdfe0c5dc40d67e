using System.Reflection;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Diagnostics;

public sealed class BuiltInRulesTests
{
    [Fact]
    public void Every_rule_of_the_tool_itself_is_described() =>
        Assert.Equal(
            typeof(BuiltInRules).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetValue(null)!).Order(StringComparer.Ordinal),
            BuiltInRules.All.Select(rule => rule.Id));

    /// <summary>Nothing is known to break the reader of articles, so a text does that cannot be had.</summary>
    [Fact]
    public void A_fault_in_reading_one_article_is_a_diagnostic_of_that_article()
    {
        var linter = Linter.Compile([], LintConfiguration.Default, []);
        var found = Assert.Single(linter.Check(new SourceText("story.md", static () => throw new InvalidOperationException("The text is gone.")), null));
        Assert.Equal((BuiltInRules.Internal, Severity.Error), (found.RuleId, found.Severity));
        Assert.Equal("This file could not be read as an article: InvalidOperationException: The text is gone. Please report it.", found.Message);
    }
}
