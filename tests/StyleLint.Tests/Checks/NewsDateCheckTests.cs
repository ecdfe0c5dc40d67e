using System.Diagnostics;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Checks;

public sealed class NewsDateCheckTests
{
    private const string Ferry = """
        Update (Dec. 8, 2021): A day after the talks between the ferry company and its captains, the captains’ chair said Wednesday that they will present a plan in the next week.

        She described the talks as “open.” The company said Monday’s strike had cost it dearly.

        Original Story (Dec. 7, 2021): The ferry company and its captains held talks that lasted over two hours Tuesday.

        A strike could happen sometime in early 2022, the company said.

        """;

    private static readonly Lazy<Linter> House = new(static () =>
    {
        var problems = new List<Problem>();
        var linter = Linter.Compile(StylebookLoader.Load(LintConfiguration.Default, problems), LintConfiguration.Default, problems);
        Assert.Empty(problems);
        return linter;
    });

    [Fact]
    public void Accepts_an_update_of_Wednesday_above_a_story_of_Tuesday() => Assert.Equal("", Check(Ferry));

    [Fact]
    public void A_report_of_tomorrow_in_the_update_is_the_one_finding() => Assert.Equal(
        "newsroom/future-report ‘Thursday’ is still to come in a text of Wednesday, Dec. 8, 2021: check on which day this was said.",
        Check(Ferry.Replace("said Wednesday", "said Thursday", StringComparison.Ordinal)));

    [Fact]
    public void The_original_story_is_judged_against_its_own_day() => Assert.Equal(
        "newsroom/future-report ‘Wednesday’ is still to come in a text of Tuesday, Dec. 7, 2021: check on which day this was said.",
        Check(Ferry + "The pier is safe, the mayor told reporters Wednesday.\n"));

    [Theory]
    [InlineData("The council meets Monday, Dec. 7, 2021.", "newsroom/weekday-of-date ‘Monday, Dec. 7, 2021’ contradicts itself, since Dec. 7, 2021 is a Tuesday: correct the weekday or the date.")]
    [InlineData("The permit ends Sept. 31.", "newsroom/impossible-date ‘Sept. 31’ does not exist: September has 30 days.")]
    [InlineData("The board met last Tuesday.", "ap/last-or-next-weekday ‘last Tuesday’ can mean two days: write “Tuesday” alone, or the date where it is more than a week away.")]
    [InlineData("Two ferries may 31 times a year be late.", "")]
    [InlineData("The fair runs Saturday-Sunday, Dec. 11-12, 2021.", "")]
    [InlineData("Jobs rose in April 31,000 above the plan.", "")]
    [InlineData("“Come last Tuesday or Monday, Dec. 7, 2021,” she said.", "")]
    public void Dates_of_a_sentence(string sentence, string expected) => Assert.Equal(expected, Check(sentence + "\n"));

    [Fact]
    public void A_date_without_a_year_is_silent_without_a_day_of_publication()
    {
        Assert.Equal("", Check("The council meets Monday, Dec. 14.\n"));
        Assert.StartsWith("newsroom/weekday-of-near-date ‘Monday, Dec. 14’", Check("---\ndate: 2021-12-08\n---\nThe council meets Monday, Dec. 14.\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-02")]
    [InlineData("9999-12-30")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_are_no_fault(string published) =>
        Assert.DoesNotContain("internal", Check($"---\ndate: {published}\n---\nThe council said Thursday it meets Monday, Dec. 31. It met Tuesday, Jan. 1.\n"), StringComparison.Ordinal);

    [Fact]
    public void An_update_of_the_last_day_of_the_calendar_is_no_fault() =>
        Assert.DoesNotContain("internal", Check("Update (Dec. 31, 9999): The captain said Saturday that the pier is open.\n\nIce closed it.\n"), StringComparison.Ordinal);

    [Fact]
    public void Finds_each_kind_in_one_block()
    {
        var article = House.Value.Parse(new SourceText("a.md", "On Tuesday, Dec. 7, 2021, at 8 p.m. the board met; next Friday it rests, tomorrow it votes, Sunday it sleeps.\n"));
        Assert.Equal(
            [NewsDateKind.Date, NewsDateKind.Time, NewsDateKind.ShiftedWeekday, NewsDateKind.RelativeDay, NewsDateKind.Weekday],
            NewsDateFinder.Find(article).Select(static date => date.Kind));
    }

    [Theory]
    [InlineData("Monday, Dec. 7, 2021 ")]
    [InlineData("said in a statement ")]
    [InlineData("Monday and Tuesday, ")]
    [InlineData("12 noon 8 p.m. tonight ")]
    public void A_paragraph_of_a_megabyte_ends_soon(string words)
    {
        var article = House.Value.Parse(new SourceText("a.md", string.Concat(Enumerable.Repeat(words, 1_000_000 / words.Length))));
        var watch = Stopwatch.StartNew();
        NewsDateFinder.Find(article);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    private static string Check(string text) =>
        string.Join('\n', House.Value.Check(House.Value.Parse(new SourceText("article.md", text))).Select(static found => $"{found.RuleId} {found.Message}"));
}
