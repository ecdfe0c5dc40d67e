using System.Reflection;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Diagnostics;

public sealed class BuiltInRulesTests
{
    [Fact]
    public void Every_rule_of_the_tool_itself_is_described() =>
        Assert.Equal(
            typeof(BuiltInRules).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetValue(null)!).Order(StringComparer.Ordinal),
            BuiltInRules.All.Select(rule => rule.Id));
}
