using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Checks;

/// <summary>Rules on a story as a whole: its lead, its headline, its readability, and numbers that it writes in two ways.</summary>
public sealed class StoryShapeTests
{
    [Theory]
    [InlineData("lead-attribution", "According to police, it rained.", "According to")]
    [InlineData("lead-attribution", "# Rain\n\n*By Ana Roe*\n\nDULUTH, Minn. (AP) — According to police, it rained.", "According to")]
    [InlineData("lead-attribution", "**Correction (Dec. 8, 2021):** An earlier version misspelled Roe’s name.\n\nAccording to police, it rained.", "According to")]
    [InlineData("lead-opening", "There were three boats.", "There were")]
    [InlineData("lead-time", "On Monday, three boats sank.", "On Monday")]
    [InlineData("lead-question", "Who sank the boats? Police know.", "Who sank the boats?")]
    [InlineData("lead-quotation", "“We lost it all,” she said.", "“We lost it all,”")]
    [InlineData("lead-without-time", "Three boats sank.", "Three boats sank.")]
    [InlineData("headline-repeated", "# Three boats sink in harbor\n\nThree boats *sink* in harbor, police say.", "Three boats *sink* in harbor")]
    [InlineData("headline-case", "# Three Boats Sink in Harbor\n\nIt rained.", "Three Boats Sink in Harbor")]
    [InlineData("number-form", "They saw 12 boats and 14 cars. By night they saw twelve *boats*.", "twelve *boats")]
    [InlineData("number-form", "They saw three boats. By night the 3 boats sank.", "3 boats")]
    [InlineData("percent-form", "It rose 5% and 6%.\n\n| a |\n|---|\n| 7 percent |\n\nIt fell 2.5 percent.", "2.5 percent")]
    public void Speaks(string rule, string story, string expected) => Assert.Equal([expected], Found(rule, story));

    [Theory]
    [InlineData("lead-attribution", "It rained, according to police.\n\nAccording to police, it rained.")]
    [InlineData("lead-opening", "Therefore, it rained.")]
    [InlineData("lead-time", "On Mondays it rains.")]
    [InlineData("lead-question", "Police know. Who sank the boats?")]
    [InlineData("lead-quotation", "“Dust Kings” opens.")]
    [InlineData("lead-without-time", "Three boats sank Friday.")]
    [InlineData("lead-without-time", "Three boats sank. They sank in May’s storm.")]
    [InlineData("headline-repeated", "# Three boats sink\n\nThree boats sink in harbor.")]
    [InlineData("headline-repeated", "# Three boats sink in a harbor\n\nThree boats sank in a harbor.")]
    [InlineData("headline-case", "# Three boats sink in Duluth harbor\n\nIt rained.")]
    [InlineData("number-form", "They saw 12 boats. Twelve boats sank. They saw two cars and 3 buses.")]
    [InlineData("number-form", "They saw 12 boats and ran twelve miles.")]
    [InlineData("percent-form", "It rose 5%. The percent sign is old.")]
    [InlineData("percent-form", "Jobless rate falls to 8.8%\nThe rate fell to 8.8 percent in May, from 9 percent.")]
    [InlineData("reading-ease", "")]
    [InlineData("grade-level", "# Three boats sink\n\n12 12 12.")]
    public void Is_silent(string rule, string story) => Assert.Empty(Found(rule, story));

    [Fact]
    public void A_number_shows_where_the_other_form_stands()
    {
        const string Story = "They saw 12 boats and 14 cars.\n\nThey saw twelve boats.";
        var found = Assert.Single(Diagnostics("number-form", Story));
        Assert.Equal("12 boats", Story[Assert.Single(found.Related).Range.Start..found.Related[0].Range.End]);
    }

    [Fact]
    public void A_hard_story_is_reported_once_at_its_hardest_sentence()
    {
        const string Hard = "The municipal administration’s comprehensive infrastructure rehabilitation initiative necessitates extraordinary appropriations indefinitely.";
        var story = string.Join(' ', Enumerable.Repeat("Extraordinary circumstances necessitated reconsideration.", 30)) + "\n\n" + Hard;
        Assert.Equal([Hard], Found("reading-ease", story));
        Assert.Equal([Hard], Found("grade-level", story));
        Assert.Equal([], Found("average-sentence", story));
    }

    private static IEnumerable<string> Found(string rule, string story) =>
        Diagnostics(rule, story).Select(found => story[found.Range.Start..found.Range.End]);

    private static IEnumerable<Diagnostic> Diagnostics(string rule, string story)
    {
        var problems = new List<Problem>();
        var configuration = ConfigurationReader.Read(new SourceText(".style-lint.yml", $"rules:\n  newsroom/{rule}: on\n"), "", problems);
        var linter = Linter.Compile(StylebookLoader.Load(configuration, problems), configuration, problems);
        Assert.Empty(problems);
        return linter.Check(linter.Parse(new SourceText("article.md", story))).Where(found => found.RuleId == $"newsroom/{rule}");
    }
}
