using StyleLint.Articles;
using StyleLint.Newsroom;

namespace StyleLint.Tests.Newsroom;

/// <summary>The forms in which newspapers, agencies and broadcasters write notices, and what only looks like one.</summary>
public sealed class NoticeVariantsTests
{
    private const string Head = "---\ndate: 2021-12-07\ntitle: Ice closes harbor\n---\n";

    private const string Story =
        "Ice closed the harbor on Tuesday, and two ferries stayed in port until the evening. The harbor master said the lake froze early.\n\n"
        + "The ferries will sail on Friday, the company said.\n";

    [Theory]
    [InlineData(NoticeKind.Update, "2021-12-08", "Update 8 December: The ferries are running again.")]
    [InlineData(NoticeKind.Correction, null, "{{< correction date=\"2021-12-08\" >}}\nAn earlier version of this story misstated the fee.\n{{< /correction >}}")]
    [InlineData(NoticeKind.Update, null, "UPDATE 2: The company has now answered our questions.")]
    [InlineData(NoticeKind.Update, null, "*UPDATED 4:15 p.m. ET: This story has been updated with a statement from the company.*")]
    [InlineData(NoticeKind.Retraction, null, "**Retraction:** We have retracted this story because its source could not be verified.")]
    [InlineData(NoticeKind.Retraction, null, "EDITORS’ NOTE: This article has been retracted. An investigation found that quotations were invented.")]
    [InlineData(NoticeKind.Clarification, null, "**Clarified:** This story now makes clear that the fee is yearly.")]
    public void Above_the_story(NoticeKind kind, string? date, string notice) => AssertNotice(kind, date, NoticePosition.Top, Head + notice + "\n\n" + Story);

    [Theory]
    [InlineData(NoticeKind.Correction, "2024-05-03", "*This article was amended on 3 May 2024 because an earlier version said the fee was $60. It is $40.*")]
    [InlineData(NoticeKind.Update, "2024-05-03", "• This article was amended on 3 May 2024 to add a comment from the harbor office.")]
    [InlineData(NoticeKind.Correction, "2021-12-08", "A correction was made on Dec. 8, 2021: An earlier version of this article misstated the fee. It is $40, not $60.")]
    [InlineData(NoticeKind.Correction, null, "**CORRECTION:** An earlier version of this story incorrectly said the fee is $60. It is $40.")]
    [InlineData(NoticeKind.Correction, "2013-10-29", "*Correction, Oct. 29, 2013: This post originally misspelled the harbor master's name.*")]
    [InlineData(NoticeKind.Correction, "2010-01-23", "_Correction, 1-23-10: The story misidentified the captain._")]
    [InlineData(NoticeKind.Correction, null, "<p class=\"correction\"><em>Correction: An earlier version misstated the fee.</em></p>")]
    [InlineData(NoticeKind.Update, "2021-12-08", "> **Editor's note:** This story was updated on Dec. 8, 2021, to include a response from the company.")]
    [InlineData(NoticeKind.EditorsNote, null, "[Editor’s note: The author is a member of the harbor board.]")]
    [InlineData(NoticeKind.Correction, null, "## Correction\n\nAn earlier version of this story misspelled the captain's name. It is Orrin.")]
    [InlineData(NoticeKind.Clarification, null, "Clarification — An earlier version of this story was unclear about who pays the fee. Ferry companies do.")]
    [InlineData(NoticeKind.EditorsNote, null, "Ed. note: This story first ran in the Lakes Weekly.")]
    [InlineData(NoticeKind.Update, null, "This story has been updated to include comment from the mayor.")]
    [InlineData(NoticeKind.Correction, "2021-12-08", "This story was corrected on Dec. 8, 2021. The original misstated the fee.")]
    [InlineData(NoticeKind.Correction, null, "(This version corrects the spelling of the captain's name.)")]
    [InlineData(NoticeKind.Correction, null, "This version of the story CORRECTS the name of the ferry in the second paragraph.")]
    [InlineData(NoticeKind.Correction, null, "___\n\nThis story has been corrected to show that the fee is $40, not $60.")]
    [InlineData(NoticeKind.Correction, "2021-12-08", "Correction (12/8/21): The fee is $40, not $60.")]
    [InlineData(NoticeKind.Correction, null, "**Note:** An earlier version of this article gave the wrong date for the hearing.")]
    [InlineData(NoticeKind.Update, null, "Note to readers: This article has been changed since publication to remove a photo.")]
    [InlineData(NoticeKind.Correction, null, "Due to an editing error, an earlier version of this article gave the wrong fee.")]
    [InlineData(NoticeKind.Update, null, "*This story was originally published on Dec. 7, 2021, and has been updated.*")]
    [InlineData(NoticeKind.Correction, null, "Corrections: A previous version of this article misquoted the captain. The quotation has been fixed.")]
    [InlineData(NoticeKind.Update, "2021-12-08", "Updated at 5 p.m. on Dec. 8, 2021, with a comment from the mayor.")]
    [InlineData(NoticeKind.Correction, null, "We misspelled the captain’s name in an earlier version of this story. We regret the error.")]
    [InlineData(NoticeKind.Correction, null, "An earlier headline on this story misstated the number of ferries.")]
    [InlineData(NoticeKind.Correction, null, "The story has been updated to correct the name of the ferry.")]
    [InlineData(NoticeKind.Clarification, "2021-12-08", "CLARIFICATION, Dec. 8: This article has been updated to clarify that the fee is charged once.")]
    public void Below_the_story(NoticeKind kind, string? date, string notice) => AssertNotice(kind, date, NoticePosition.Bottom, Head + Story + "\n" + notice + "\n");

    [Theory]
    [InlineData("Market correction: Shares fell 10 percent from their high.")]
    [InlineData("The Department of Corrections said 12 inmates were moved.")]
    [InlineData("Software update: The company released version 4.2 on Monday.")]
    [InlineData("Weather update: Snow will fall until Friday.")]
    [InlineData("## Updates\n\nRead more in our newsletter.")]
    [InlineData("“Correction: I was wrong,” the mayor said.")]
    [InlineData("This is a developing story and will be updated.")]
    [InlineData("Check back for updates.")]
    [InlineData("10:15 a.m. — The harbor opened.")]
    [InlineData("The corrections officer said the doors were closed.")]
    [InlineData("The film, “Editor’s Note,” opens Friday.")]
    [InlineData("The board corrected the minutes of the meeting.")]
    [InlineData("The policy was updated in 2019 to include ferries.")]
    [InlineData("The plan has been updated to include a second pier, the mayor said.")]
    [InlineData("The clarification came after the vote.")]
    [InlineData("An earlier version of the bill would have raised the fee.")]
    [InlineData("The agency retracted its statement on Monday.")]
    [InlineData("Update on the ferry: three boats are still in port.")]
    [InlineData("The map was updated in 2020.")]
    [InlineData("A correction in the housing market is near, analysts said.")]
    [InlineData("The original version of the song was recorded in 1968.")]
    [InlineData("Note: Times are local.")]
    [InlineData("The mayor said the report was wrong and would be corrected.")]
    [InlineData("He updated his profile on Monday.")]
    [InlineData("Sign up for updates: write to the desk.")]
    public void Only_looks_like_one(string paragraph) =>
        Assert.Empty(TestArticles.Parse(Head + Story + "\n" + paragraph + "\n\nThe ferries are old, and the board will buy two new ones next year.\n").Notices);

    private static void AssertNotice(NoticeKind kind, string? date, NoticePosition position, string text)
    {
        var notice = Assert.Single(TestArticles.Parse(text).Notices);
        Assert.Equal(kind, notice.Kind);
        Assert.Equal(date, notice.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(position, notice.Position);
    }
}
