using System.Globalization;
using StyleLint.Articles;
using StyleLint.Newsroom;

namespace StyleLint.Tests.Newsroom;

/// <summary>The edges of notices: one row on each side of what decides.</summary>
public sealed class NoticeEdgeTests
{
    private const string Head = "---\ndate: 2021-12-07\n---\n";
    private const string Story = "Ice closed the harbor on Tuesday, and two ferries stayed in port until the evening.";
    private const string Admission = "An earlier version of this story misstated the fee.";

    [Theory]
    [InlineData("Correction: The fee is $40.\\\nUpdate: The ferries sail again.", "Correction: The fee is $40.", "Update: The ferries sail again.")]
    [InlineData("Correction: The fee is $40.<br><br>Update: The ferries sail.<br><br>The lake froze early.", "Correction: The fee is $40.", "Update: The ferries sail.")]
    [InlineData("Correction: The fee is $40.\\\n" + Admission, "Correction: The fee is $40.", Admission)]
    [InlineData("(Corrects name in paragraph 5)\\\n(Adds quote in paragraph 6)", "(Corrects name in paragraph 5)", "(Adds quote in paragraph 6)")]
    [InlineData("(Corrects name in paragraph 5)\n\n(Corrects name in paragraph 6)", "(Corrects name in paragraph 5)", "(Corrects name in paragraph 6)")]
    public void A_notice_ends_where_the_next_one_starts(string notices, string first, string second) =>
        Assert.Equal([first, second], Texts($"{notices}\n\n{Story}\n"));

    /// <summary>Behind HTML, a block may end with a blank.</summary>
    [Theory]
    [InlineData("Correction, Dec. 8 <script>", "Correction, Dec. 8")]
    [InlineData("Correction (Dec. 8):  <script>", "Correction (Dec. 8):")]
    [InlineData("Correction8 December <script>", "Correction8 December")]
    public void A_label_has_no_blank_at_its_end(string text, string label) =>
        Assert.Equal([label], Texts($"{Story}\n\n{text}\n\n{Story}\n"));

    [Theory]
    [InlineData("Correction: The fee is $40. " + Admission)]
    [InlineData("Clarification: The fee is yearly. This story has been updated to say so.")]
    public void What_a_notice_goes_on_to_say_is_no_second_one(string notice) => Assert.Equal([notice], Texts($"{notice}\n\n{Story}\n"));

    [Theory]
    [InlineData("Correction: The fee is $40.", " The fee is $40.")]
    [InlineData(Admission, Admission)]
    public void The_statement_is_what_stands_behind_the_label(string text, string statement)
    {
        var notice = Only($"{text}\n\n{Story}\n");
        Assert.Equal(statement, notice.Prose.Text[notice.Statement.Start..notice.Statement.End]);
    }

    [Theory]
    [InlineData("Ice closed the harbor. Correction: " + Admission, "Correction: " + Admission)]
    [InlineData("Ice closed the harbor. Editor’s note: The author sits on the board.", "Editor’s note: The author sits on the board.")]
    [InlineData("Ice closed the harbor. **Correction:** The fee is $40.", "Correction: The fee is $40.")]
    [InlineData("Ice closed the harbor.\nCorrection: The fee is $40.", "Correction: The fee is $40.")]
    [InlineData("\\* Correction: The fee is $40.", "Correction: The fee is $40.")]
    [InlineData("\\_Correction: The fee is $40.", "Correction: The fee is $40.")]
    [InlineData("— Correction: The fee is $40.", "Correction: The fee is $40.")]
    [InlineData("– Correction: The fee is $40.", "Correction: The fee is $40.")]
    public void A_notice_starts_behind_what_sets_it_off(string paragraph, string text) => Assert.Equal([text], Texts($"{paragraph}\n\n{Story}\n"));

    [Theory]
    [InlineData("Ice closed the harbor. Correction: The fee is $40.")]
    [InlineData("Read the [Correction: A History](https://example.com/film) review.")]
    [InlineData("She wrote &mdash; Correction: The fee is $40.")]
    [InlineData("The desk’s *correction: a history* is in print.")]
    [InlineData("The map, from *an earlier version of this story*, shows the pier.")]
    [InlineData("“I was wrong. Correction: An earlier version of this article misstated the fee,” the mayor said.")]
    [InlineData("“*Correction: An earlier version of this article misstated the fee*,” the mayor read.")]
    [InlineData("Retracted. That was the word on the lawyer’s letter.")]
    [InlineData("Correction. That was the word on the mayor’s note.")]
    [InlineData("This story")]
    [InlineData("Ice closed the harbor.\n—")]
    [InlineData("The sign said “Fares (Updates prices from May 1) apply” on Tuesday.")]
    public void Nothing_starts_in_the_flow_of_the_story(string paragraph) => Assert.Empty(TestArticles.Parse($"{paragraph}\n\n{Story}\n").Notices);

    [Fact]
    public void An_agency_headline_in_capitals_is_one_only_at_the_top()
    {
        Assert.Empty(TestArticles.Parse($"CORRECTED - BANK TO SELL UNITS\n\n{Story}\n").Notices);
        Assert.Equal(["CORRECTION: FEE IS $40"], Texts($"{Story}\n\nCORRECTION: FEE IS $40\n"));
    }

    [Theory]
    [InlineData("*Updated 4:15 p.m. ET*", "Updated 4:15 p.m. ET", NoticeKind.Update)]
    [InlineData("Correction appended", "Correction appended", NoticeKind.Correction)]
    [InlineData("Correction: Dec. 8, 2021: The fee is $40.", "Correction: Dec. 8, 2021:", NoticeKind.Correction)]
    [InlineData("Note to readers: The author sits on the board.", "Note to readers:", NoticeKind.EditorsNote)]
    [InlineData("Reporter’s note: The author sits on the board.", "Reporter’s note:", NoticeKind.EditorsNote)]
    [InlineData("Author's note: The author sits on the board.", "Author's note:", NoticeKind.EditorsNote)]
    [InlineData("Disclosure: The author sits on the board.", "Disclosure:", NoticeKind.EditorsNote)]
    [InlineData("Note: " + Admission, "Note:", null)]
    public void A_label_names_a_kind(string notice, string label, NoticeKind? named)
    {
        var found = Only($"{notice}\n\n{Story}\n");
        Assert.Equal((label, named), (found.LabelText, found.Named));
    }

    [Theory]
    [InlineData("Note: The fee is $40. The Courier regrets the error.", NoticeKind.Correction)]
    [InlineData("Update: The board met to correct the minutes.", NoticeKind.Update)]
    public void Words_of_correction_decide_where_the_label_does_not(string notice, NoticeKind kind) => Assert.Equal(kind, Only($"{notice}\n\n{Story}\n").Kind);

    [Theory]
    [InlineData("**Correction**\n\n" + Admission, "Correction", 1)]
    [InlineData("## Correction\n\n" + Admission, "Correction", 1)]
    [InlineData("## Editor’s note:\n\nThe author sits on the harbor board.", "Editor’s note:", 1)]
    [InlineData("## Corrections and Clarifications, Wednesday, December 8, 2021:\n\n" + Admission, "Corrections and Clarifications, Wednesday, December 8, 2021:", 1)]
    [InlineData("## Corrections and Clarifications, Wednesday, December 15, 2021:\n\n" + Admission, null, 0)]
    [InlineData("## Correction: a history of the word\n\n" + Admission, null, 0)]
    public void A_heading_labels_the_paragraph_below_where_it_is_a_label_and_no_more(string notice, string? label, int further)
    {
        var found = Only($"{Story}\n\n{notice}\n");
        Assert.Equal((label, further), (found.LabelText, found.Further.Length));
    }

    [Theory]
    [InlineData("Dec. 8 was the coldest day of the winter on the lake.\n\nTwo ferries stayed in port.")]
    [InlineData("Two ferries stayed in port.\n\nThe captain thanked the crew.")]
    [InlineData("- The harbor is closed.")]
    public void A_label_alone_takes_nothing_of_the_story(string story) =>
        Assert.Equal(["Correction appended", Admission], Texts($"*Correction appended*\n\n{story}\n\n{Admission}\n"));

    [Theory]
    [InlineData("The fee was wrong.\n\n" + Admission, 2)]
    [InlineData(Admission + "\n\nIt is $40.\n\nAn earlier version of this story misspelled a name.", 3)]
    [InlineData(Admission + "\n\nThe captain thanked the crew.\n\nDec. 8 was the coldest day of the winter on the lake.", 1)]
    [InlineData(Admission + "\n\nThe captain thanked the crew.\n\nThe ferries are old.", 1)]
    public void A_label_alone_takes_what_is_about_the_article_and_what_stands_between(string below, int taken) =>
        Assert.Equal(below.Split("\n\n").Take(taken), Only($"**Correction:**\n\n{below}\n\n{Story}\n").Further.Select(static block => block.Text));

    [Fact]
    public void A_label_alone_takes_six_paragraphs_at_most()
    {
        var below = Enumerable.Range(1, 7).Select(static number => $"An earlier version of this story misspelled the name of ferry No. {number}.").ToArray();
        var article = TestArticles.Parse($"{Story}\n\n**Corrections:**\n\n{string.Join("\n\n", below)}\n");
        Assert.Equal(2, article.Notices.Length);
        Assert.Equal(below[..6], article.Notices[0].Further.Select(static block => block.Text));
        Assert.Equal(below[6], article.Notices[1].Text);
    }

    [Fact]
    public void A_label_alone_takes_no_other_notice() =>
        Assert.Equal(["Correction appended", "Clarification: " + Admission], Texts($"*Correction appended*\n\nClarification: {Admission}\n\n{Story}\n"));

    [Fact]
    public void A_label_with_its_text_on_the_next_line_takes_no_further_paragraph() =>
        Assert.Equal(["Editor’s note:\nThe author sits on the harbor board."], Texts($"**Editor’s note:**\\\nThe author sits on the harbor board.\n\n{Story}\n"));

    [Fact]
    public void An_update_alone_takes_only_what_could_be_a_notice_by_itself()
    {
        Assert.Equal(["Update:\nThis story has been updated with a comment."], Texts($"{Story}\n\n**Update:**\n\nThis story has been updated with a comment.\n"));
        Assert.Equal(["Updated Dec. 8, 2021"], Texts($"*Updated Dec. 8, 2021*\n\nThe original version of the pier burned in 1921.\n\n{Story}\n"));
    }

    [Theory]
    [InlineData(599, 1)]
    [InlineData(600, 0)]
    public void A_note_under_its_label_is_short(int length, int notices) =>
        Assert.Equal(notices, TestArticles.Parse($"**Editor’s note:**\n\n{"The author sits on the harbor board".PadRight(length, '.')}\n").Notices.Length);

    [Theory]
    [InlineData("Update: The ferries sail again.\n\n## At the pier\n\nThe captain thanked the crew.", "Update: The ferries sail again.\nThe captain thanked the crew.")]
    [InlineData("Correction: The fee is $40.\n\nThe captain thanked the crew.", "Correction: The fee is $40.")]
    [InlineData("**Editor’s note:**\n\nThe author sits on the harbor board.", "Editor’s note:\nThe author sits on the harbor board.")]
    public void Only_an_update_runs_on_to_the_original_story(string notice, string text) =>
        Assert.Equal([text], Texts($"{notice}\n\nOriginal Story (Dec. 7, 2021): {Story}\n"));

    [Theory]
    [InlineData("", "Dec. 7, 2021", "2021-12-08")]
    [InlineData("---\ndate: 2021-12-06\n---\n", "Dec. 7, 2020", "2021-12-08")]
    public void The_year_of_an_update_is_that_of_the_front_matter_or_else_of_the_original_story(string head, string original, string expected) =>
        Assert.Equal(expected, Day(Only($"{head}Update (Dec. 8): The ferries sail again.\n\nOriginal Story ({original}): {Story}\n")));

    [Theory]
    [InlineData("Correction, Dec. 8: This story was updated on Dec. 9, 2021, to fix the fee.", "2021-12-08", "Dec. 8")]
    [InlineData("Correction: This story was updated on Dec. 9, 2021, to fix the fee.", "2021-12-09", "Dec. 9, 2021")]
    [InlineData("**CORRECTION:**\n\nAn article on Monday misstated the fee.\n\nDec. 8, 2021", "2021-12-08", null)]
    [InlineData("**CORRECTION:**\n\nAn article on Monday misstated the fee.\n\nDec. 8, 2021.", "2021-12-08", null)]
    [InlineData("**CORRECTION:**\n\nAn article on Monday, Dec. 6, misstated the fee.", null, null)]
    public void A_notice_is_dated_by_its_label_then_its_words_then_its_last_line(string notice, string? day, string? written)
    {
        var found = Only($"{Head}{Story}\n\n{notice}\n");
        Assert.Equal(day, Day(found));
        Assert.Equal(written, found.DateRange is { } range ? found.Prose.Text[range.Start..range.End] : null);
    }

    [Theory]
    [InlineData("Update: This story was updated on Dec. 8, 2021.", "Dec. 9, 2021", "2021-12-08")]
    [InlineData("Update: The ferries sail again.", "Dec. 9, 2021", "2021-12-09")]
    [InlineData("Update: The ferries sail again.", "Dec. 9, 2021, was the coldest day of the winter on the lake.", null)]
    public void The_last_line_dates_an_update_above_its_original_story(string update, string last, string? expected) =>
        Assert.Equal(expected, Day(Only($"{update}\n\nThe captain thanked the crew.\n\n{last}\n\nOriginal Story (Dec. 7, 2021): {Story}\n")));

    [Theory]
    [InlineData("“The ice is thick,” the harbor says. By Dana Lee (Adds quote in paragraph 4)", NoticeKind.Update, "(Adds quote in paragraph 4)")]
    [InlineData("HARBOR, Dec. 7 (Corrects name in paragraph 5)", NoticeKind.Correction, "(Corrects name in paragraph 5)")]
    [InlineData("(Clarifies fee in first paragraph)", NoticeKind.Clarification, "(Clarifies fee in first paragraph)")]
    [InlineData("(Withdraws story on ferry sale)", NoticeKind.Retraction, "(Withdraws story on ferry sale)")]
    public void An_advisory_is_what_its_brackets_hold(string line, NoticeKind kind, string text)
    {
        var notice = Only($"{line}\n\n{Story}\n");
        Assert.Equal((kind, text), (notice.Kind, notice.Text));
    }

    [Theory]
    [InlineData(5, 1)]
    [InlineData(6, 0)]
    public void An_advisory_stands_in_the_first_six_blocks(int before, int notices) =>
        Assert.Equal(notices, TestArticles.Parse($"{Repeat(Story, before)}(Corrects name in paragraph 5)\n").Notices.Length);

    [Theory]
    [InlineData(600, 1)]
    [InlineData(601, 0)]
    public void An_advisory_stands_in_the_first_600_characters(int column, int notices)
    {
        var article = TestArticles.Parse($"{"Ice closed the harbor".PadRight(column - 2, '.')}\n(Corrects name in paragraph 5)\n");
        Assert.Equal(column, article.Blocks[0].Text.IndexOf("Corrects", StringComparison.Ordinal));
        Assert.Equal(notices, article.Notices.Length);
    }

    [Theory]
    [InlineData(0, 0, NoticePosition.Top)]
    [InlineData(0, 1, NoticePosition.Top)]
    [InlineData(1, 0, NoticePosition.Bottom)]
    [InlineData(1, 1, NoticePosition.Bottom)]
    [InlineData(1, 2, NoticePosition.Top)]
    [InlineData(2, 2, NoticePosition.Bottom)]
    [InlineData(2, 3, NoticePosition.Top)]
    [InlineData(3, 2, NoticePosition.Bottom)]
    [InlineData(3, 3, NoticePosition.Middle)]
    [InlineData(3, 4, NoticePosition.Middle)]
    [InlineData(35, 3, NoticePosition.Middle)]
    [InlineData(36, 3, NoticePosition.Bottom)]
    public void A_place_is_told_by_the_paragraphs_above_and_below(int above, int below, NoticePosition expected) =>
        Assert.Equal(expected, Only($"{Repeat(Story, above)}Correction: The fee is $40.\n\n{Repeat(Story, below)}").Position);

    [Theory]
    [InlineData("Ice shut the old ports. ", NoticePosition.Top)]
    [InlineData("Ice shut the old harbor. ", NoticePosition.Bottom)]
    public void A_story_of_one_paragraph_has_its_notice_in_either_half(string before, NoticePosition expected) =>
        Assert.Equal(expected, Only($"{before}**Correction:** It costs $40.\n").Position);

    [Fact]
    public void A_notice_late_in_the_first_paragraph_stands_above_the_rest() =>
        Assert.Equal(NoticePosition.Top, Only($"{Story} **Correction:** The fee is $40.\n\n{Repeat(Story, 1)}").Position);

    [Theory]
    [InlineData("Two ferries stayed in port for the night", true)]
    [InlineData("Two ferries stayed in port for a night.", false)]
    [InlineData("*Two ferries stayed in port for the night*", false)]
    [InlineData("*Some ferries stayed* in port for a night.", true)]
    [InlineData("*Seven ferries stayed* in port for one day", false)]
    [InlineData("[Two ferries stayed in port](https://example.com) for the night", true)]
    [InlineData("> Two ferries stayed in port for the night, and the captain thanked the crew for all it did.", true)]
    [InlineData("> Two ferries stayed in port for the night, and the captain thanked the crew for hard work.", false)]
    [InlineData("## At the pier, where two ferries stayed in port for the night, the captain thanked the whole crew for it", false)]
    public void A_paragraph_of_the_story_has_a_length_and_is_not_in_italics(string paragraph, bool counts) =>
        Assert.Equal(
            counts ? NoticePosition.Middle : NoticePosition.Top,
            Only($"{Repeat(paragraph, 3)}Correction: The fee is $40.\n\n{Repeat(Story, 3)}").Position);

    private static Notice Only(string markdown) => Assert.Single(TestArticles.Parse(markdown).Notices);

    private static IEnumerable<string> Texts(string markdown) => TestArticles.Parse(markdown).Notices.Select(static notice => notice.Text);

    private static string Repeat(string paragraph, int times) => string.Concat(Enumerable.Repeat(paragraph + "\n\n", times));

    private static string? Day(Notice notice) => notice.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
