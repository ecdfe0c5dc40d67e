using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Articles;

/// <summary>A story without front matter, whose dated update stands above the dated original.</summary>
public sealed class UpdatedStoryTests
{
    private const string Story =
        """
        Update (Nov. 19, 2025): A day after the vote on the pier, the mayor of Orrin Falls, Ana Ruiz, said Wednesday that the city will send its plan to the state in the next week. She said the plan is “detailed and, I would say, fair.”

        Original story (Nov. 18, 2025): The council of Orrin Falls voted Tuesday to close the pier until spring. Ice broke two of its posts on Monday.

        “The council voiced the deep concerns of the city about the ice and made clear that it would respond with strong measures,” the city said in a statement. “The mayor reiterated her support for the ferry.”

        The U.S could send money if the state asks for it. The U.S. and the state have paid for repairs before.

        A city official who spoke on condition of anonymity told the Courier that the posts were old. The official said that the council had known.

        Harbor spokesman Paul Osei refused to comment on the posts.
        """;

    private static readonly Lazy<Linter> House = new(static () =>
    {
        var problems = new List<Problem>();
        var linter = Linter.Compile(StylebookLoader.Load(LintConfiguration.Default, problems), LintConfiguration.Default, problems);
        Assert.Empty(problems);
        return linter;
    });

    [Fact]
    public void Its_order_and_weekdays_are_right_and_its_three_mistakes_are_found() => Assert.Equal(
        [
            "newsroom/broken-abbreviation: U.S",
            "newsroom/anonymity-reason: on condition of anonymity",
            "newsroom/no-comment: refused to comment",
        ],
        Check(Story).Select(found => $"{found.RuleId}: {Story[found.Range.Start..found.Range.End]}"));

    [Theory]
    [InlineData("said Wednesday that", "said Tuesday, Nov. 19, that", "newsroom/weekday-of-near-date")]
    [InlineData("voted Tuesday to", "voted Thursday, Nov. 18, 2025, to", "newsroom/weekday-of-date")]
    [InlineData("Update (Nov. 19, 2025)", "Update (Nov. 17, 2025)", "newsroom/notice-date-order")]
    public void What_contradicts_its_dates_is_found(string right, string wrong, string rule) =>
        Assert.Contains(rule, Check(Story.Replace(right, wrong, StringComparison.Ordinal)).Select(static found => found.RuleId));

    private static ImmutableArray<Diagnostic> Check(string story) => House.Value.Check(House.Value.Parse(new SourceText("article.md", story)));
}
