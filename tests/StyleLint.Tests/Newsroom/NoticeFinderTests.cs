using StyleLint.Articles;
using StyleLint.Newsroom;

namespace StyleLint.Tests.Newsroom;

public sealed class NoticeFinderTests
{
    private const string Story = "Ice closed the harbor on Tuesday, and two ferries stayed in port until the evening.";

    [Theory]
    [InlineData("**Update (Dec. 8, 2021):** Adds the school board’s statement.", "Update|Update (Dec. 8, 2021):|2021-12-08")]
    [InlineData("*Update, Dec. 8, 2021, 4:15 p.m. ET: Adds the school board’s statement.*", "Update|Update, Dec. 8, 2021, 4:15 p.m. ET:|2021-12-08")]
    [InlineData("UPDATE 2: The ferries sail again.", "Update|UPDATE 2:|")]
    [InlineData("Second update, 8 December 2021 — The ferries sail again.", "Update|Second update, 8 December 2021 —|2021-12-08")]
    [InlineData("<strong>Update, May 16: </strong><em>The ferries sail again.</em>", "Update|Update, May 16:|2021-05-16")]
    [InlineData("[Updated Dec. 8, 2021] The ferries sail again.", "Update|Updated Dec. 8, 2021]|2021-12-08")]
    [InlineData("Last updated: Jan. 3, 2022", "Update|Last updated: Jan. 3, 2022|2022-01-03")]
    [InlineData("*Updated to include the captain’s answer.*", "Update||")]
    [InlineData("> **Correction, 1-23-10:** The fee is $40.", "Correction|Correction, 1-23-10:|2010-01-23")]
    [InlineData("Correction — 12/8/21 — The fee is $40.", "Correction|Correction — 12/8/21 —|2021-12-08")]
    [InlineData("*This article was amended on 8 December 2021. The fee is $40, not $14 as we had it.*", "Update||2021-12-08")]
    [InlineData("An earlier version of this story misstated the fee. It is $40.", "Correction||")]
    [InlineData("Because of an editing error, an earlier version of this article misidentified the mayor.", "Correction||")]
    [InlineData("Clarification: The fee is paid once a year.", "Clarification|Clarification:|")]
    [InlineData("Clarification: This story incorrectly gave the fee. It is $40.", "Correction|Clarification:|")]
    [InlineData("Update: An earlier version misspelled the captain’s name.", "Correction|Update:|")]
    [InlineData("Editors’ Note: This story has been updated with comment from the district.", "Update|Editors’ Note:|")]
    [InlineData("EDITOR'S NOTE: The author is a member of the board.", "EditorsNote|EDITOR'S NOTE:|")]
    [InlineData("Note: A previous version of this release included an incorrect figure.", "Correction|Note:|")]
    [InlineData("Retraction: We have withdrawn this article.", "Retraction|Retraction:|")]
    [InlineData("(Corrects name in paragraph 5)", "Correction||")]
    [InlineData("(Adds details, background)", "Update||")]
    public void Reads_every_form(string notice, string expected)
    {
        var article = TestArticles.Parse($"---\ndate: 2021-05-10\n---\n{notice}\n\n{Story}\n");
        Assert.Equal(expected, Describe(Assert.Single(article.Notices)));
    }

    [Theory]
    [InlineData("The market correction: shares fell 10% on Monday.")]
    [InlineData("Software update: The phone maker sent one on Monday.")]
    [InlineData("The Department of Corrections: a history.")]
    [InlineData("Note: Totals may not add up because of rounding.")]
    [InlineData("“Correction: it was Monday,” the mayor said.")]
    [InlineData("The mayor said an earlier version of the plan was wrong.")]
    [InlineData("This post was originally published on the harbor’s blog.")]
    [InlineData("This story will be updated.")]
    [InlineData("## Updates")]
    [InlineData("- **Update** your plan every year.")]
    [InlineData("The list was updated on Monday.")]
    public void Is_silent_on_what_only_looks_like_one(string text) =>
        Assert.Empty(TestArticles.Parse($"{text}\n\n{Story}\n").Notices);

    [Fact]
    public void Reads_an_update_above_its_original_story()
    {
        var article = TestArticles.Parse($"Update (Dec. 8, 2021): The harbor is open again.\n\nThe captain thanked the crew.\n\nOriginal Story (Dec. 7, 2021): {Story}\n");
        var notice = Assert.Single(article.Notices);
        Assert.Equal("Update|Update (Dec. 8, 2021):|2021-12-08", Describe(notice));
        Assert.Equal(NoticePosition.Top, notice.Position);
        Assert.Equal("The captain thanked the crew.", Assert.Single(notice.Further).Text);
        Assert.Equal(new DateOnly(2021, 12, 7), article.Published);
        Assert.Equal(new DateOnly(2021, 12, 7), article.Original?.Date);
    }

    [Fact]
    public void Front_matter_dates_the_article_before_the_label_does()
    {
        var article = TestArticles.Parse($"---\ndate: 2021-12-06\n---\nOriginal Story (Dec. 7, 2021): {Story}\n");
        Assert.Equal(new DateOnly(2021, 12, 6), article.Published);
    }

    [Fact]
    public void A_label_on_its_own_line_takes_the_text_below()
    {
        var article = TestArticles.Parse($"{Story}\n\n**CORRECTION:**\n\nAn article on Monday misstated the fee. It is $40.\n");
        var notice = Assert.Single(article.Notices);
        Assert.Contains("$40", notice.Text, StringComparison.Ordinal);
        Assert.Equal(NoticePosition.Bottom, notice.Position);
    }

    [Fact]
    public void Notices_at_both_ends_keep_their_places()
    {
        var story = string.Join("\n\n", Enumerable.Repeat(Story, 6));
        var article = TestArticles.Parse($"Update: The ferries sail again.\n\n{story}\n\nUpdate: A road is closed.\n\n{story}\n\n*Correction: This story misspelled a name.*\n");
        Assert.Equal([NoticePosition.Top, NoticePosition.Middle, NoticePosition.Bottom], article.Notices.Select(static notice => notice.Position));
    }

    [Fact]
    public void A_zone_marks_the_notice_in_its_block()
    {
        var notice = Assert.Single(TestArticles.Parse($"*Correction: The fee is $40.*\n\n{Story}\n").Notices);
        Assert.True(notice.Prose.IsIn(ZoneKind.Notice, notice.Range));
    }

    [Theory]
    [InlineData("2021-12-20", "Jan. 3", "2022-01-03")]
    [InlineData("2022-01-05", "Dec. 30", "2021-12-30")]
    [InlineData("2021-12-07", "Dec. 6", "2021-12-06")]
    public void A_missing_year_is_the_nearest(string published, string written, string expected)
    {
        var article = TestArticles.Parse($"---\ndate: {published}\n---\nUpdate ({written}): The ferries sail again.\n\n{Story}\n");
        Assert.Equal(expected, Assert.Single(article.Notices).Date?.ToString("yyyy-MM-dd", null));
    }

    private static string Describe(Notice notice) =>
        $"{notice.Kind}|{notice.LabelText?.Trim()}|{notice.Date?.ToString("yyyy-MM-dd", null)}";
}
