using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Rules;

/// <summary>Every page of the stylebooks inside the tool is a test: its examples, in all surroundings.</summary>
public class RulePageTests
{
    public static TheoryData<string> Ids => [.. EmbeddedPages.Stylebooks.SelectMany(stylebook => stylebook.Pages).Select(page => page.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_examples_of_a_page_hold(string id) =>
        AssertNone(EmbeddedPages.Tester.Test(EmbeddedPages.Find(id)));

    [Fact]
    public void All_pages_can_be_read() => AssertNone(EmbeddedPages.Problems);

    [Fact]
    public void All_rules_work_together()
    {
        var problems = new List<Problem>();

        Linter.Compile(EmbeddedPages.Stylebooks, LintConfiguration.Default, problems);

        AssertNone(problems);
    }

    private static void AssertNone(IReadOnlyCollection<Problem> problems) => Assert.True(problems.Count == 0, string.Join('\n', problems));
}
