using System.Reflection;
using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Tests.Reporting;

public sealed class BuiltInRuleDescriptionsTests
{
    [Fact]
    public void Describe_every_rule_of_the_tool_itself() =>
        Assert.Equal(
            typeof(BuiltInRules).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetValue(null)!).Order(StringComparer.Ordinal),
            BuiltInRuleDescriptions.All.Select(rule => rule.Id));
}
