using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Articles;
using StyleLint.Newsroom;

namespace StyleLint.Tests.Newsroom;

/// <summary>Where notices start and end, what belongs to them, and where they stand in the article.</summary>
public sealed class NoticeShapeTests
{
    private const string Story = "Ice closed the harbor on Tuesday, and two ferries stayed in port until the evening.";
    private const string Misstated = "An earlier version of this story misstated the fee.";

    [Theory]
    [InlineData("Ice closed the whole harbor on Tuesday.", false)]
    [InlineData("Ice closed the entire harbor on Tuesday.", true)]
    [InlineData("- Ice closed the harbor on Tuesday, and two old ferries stayed in port until late at night.", false)]
    [InlineData("- Ice closed the harbor on Tuesday, and two old ferries stayed in port until late one night.", true)]
    [InlineData("*Ice closed the whole harbor on Tuesday, tw*o ferries stayed in port until the evening.", false)]
    [InlineData("*Ice closed the whole harbor on Tuesday, t*wo ferries stayed in port until the evening.", true)]
    [InlineData("## Ice closed the harbor on Tuesday, and two ferries stayed in port until the evening", false)]
    public void Only_a_paragraph_of_the_story_counts(string above, bool counts)
    {
        var notice = NoticeIn(above + "\n\nCorrection: The fee is $40.\n");
        Assert.Equal(counts ? NoticePosition.Bottom : NoticePosition.Top, notice.Position);
    }

    [Theory]
    [InlineData("Ferry times\\\nCorrection: The fee is $40, not $14.\n", NoticePosition.Top)]
    [InlineData("The times of the ferry to Sand Island this winter\\\nCorrection: The fee is $40.\n", NoticePosition.Bottom)]
    public void Without_a_story_its_place_in_the_paragraph_counts(string text, NoticePosition expected) => Assert.Equal(expected, NoticeIn(text).Position);

    [Theory]
    [InlineData("Update: The ferries sail again.\\\nCorrection: The fee is $40.", "Update: The ferries sail again.", "Correction: The fee is $40.")]
    [InlineData("Correction: The fee is $40.  \n**Clarification:** It is paid once.", "Correction: The fee is $40.", "Clarification: It is paid once.")]
    [InlineData("Correction: The fee is $40. An earlier version misstated it.", "Correction: The fee is $40. An earlier version misstated it.")]
    [InlineData("Correction: The fee is $40.\\\nAn earlier version of this story misspelled a name.", "Correction: The fee is $40.", "An earlier version of this story misspelled a name.")]
    [InlineData("Correction: The fee is $40.\\\n\\\nThe ferries are old.", "Correction: The fee is $40.")]
    [InlineData("The ferries sail again. Correction: " + Misstated, "Correction: " + Misstated)]
    [InlineData("The ferries sail again. Editor’s note: The author owns one.", "Editor’s note: The author owns one.")]
    [InlineData("The ferries sail again. **Correction:** The fee is $40.", "Correction: The fee is $40.")]
    [InlineData("The ferries sail again. This story has been updated to include comment.", "This story has been updated to include comment.")]
    [InlineData("Ferries:\\\n— Correction: The fee is $40.", "Correction: The fee is $40.")]
    [InlineData("Ferries:\\\n• [Correction: The fee is $40.]", "Correction: The fee is $40.]")]
    [InlineData("*Updated Dec. 8, 2021*<br><br>Ice closed the harbor.", "Updated Dec. 8, 2021")]
    [InlineData("*Correction appended*\n\nIce closed the harbor.\n\n" + Misstated, "Correction appended", Misstated)]
    [InlineData("(Correction: The fee is $40.)", "Correction: The fee is $40.)")]
    [InlineData("\\*\\_Correction: The fee is $40.", "Correction: The fee is $40.")]
    [InlineData("CORRECTION: THE FEE IS 40 DOLLARS", "CORRECTION: THE FEE IS 40 DOLLARS")]
    public void Each_ends_where_the_next_one_or_the_paragraph_does(string paragraph, params string[] expected) =>
        Assert.Equal(expected, NoticesIn($"{Story}\n\n{paragraph}\n").Select(static notice => notice.Text));

    [Theory]
    [InlineData("The ferries sail again. Correction: The fee is $40.")]
    [InlineData("The ferries sail again. Correction — " + Misstated)]
    [InlineData("The ferries sail again. Updated to include the captain’s answer.")]
    [InlineData("The ferries sail again. Note: Some of them are old.")]
    [InlineData("“I was wrong. **Correction:** The fee is $40,” the mayor said.")]
    [InlineData("Update\\\nThe ferries sail again.")]
    [InlineData("Correction on the harbor: The fee is $40.")]
    public void Within_a_line_only_what_can_be_nothing_else_is_one(string paragraph) =>
        Assert.Empty(NoticesIn($"{Story}\n\n{paragraph}\n"));

    [Fact]
    public void A_headline_in_capitals_is_none() => Assert.Empty(NoticesIn("CORRECTED - BANK TO SELL UNITS\n\n" + Story + "\n"));

    [Theory]
    [InlineData("**Editor’s note:**\n\nFirst.\n\nSecond.\n\nThird.\n\nFourth.\n\nFifth.\n\nSixth.\n\nSeventh.\n", 1)]
    [InlineData("**Editor’s note:**\n\nFirst.\n\n## Ferries\n\nSecond.\n", 1)]
    [InlineData("**Editor’s note:**\n\nFirst.\n\nThis story has been updated.\n\nThird.\n", 2)]
    [InlineData("> **Editor’s note:**\n\n> First.\n", 1)]
    [InlineData("**Editor’s note:**\n\nFirst.\n\nCorrection: The fee is $40.\n", 1)]
    [InlineData("**Editor’s note:**\n\nFirst.\n\nOriginal story (Dec. 7, 2021): Ice closed the harbor.\n", 1)]
    [InlineData("**Correction:**\n\n" + Misstated + "\n\nThe ferries are old.\n", 1)]
    [InlineData("**Correction:**\n\nThe ferries are old.\n\n" + Misstated + "\n", 2)]
    [InlineData("**Correction:**\n\nThe ferries are old.\n\nThey sail again.\n\n" + Misstated + "\n", 0)]
    [InlineData("**Correction:**\n\n" + Misstated + "\n\nThe fee is $40.\n\nThis story also gave a wrong name.\n", 3)]
    [InlineData("**Correction:**\n\n" + Misstated + "\n\nDec. 8, 2021\n\nThe ferries are old.\n", 2)]
    [InlineData("**Correction:**\n\n" + Misstated + "\n\nDec. 8, 2021.\n", 2)]
    [InlineData("**Correction:**\n\n" + Misstated + "\n\nDec. 8 was the coldest day of the year on the lake.\n", 1)]
    [InlineData("*Correction appended*\n\nIce closed the harbor.\n\n" + Misstated + "\n", 0)]
    [InlineData("**Correction:**\n\n" + Misstated + "\n\n1 This story.\n\n2 This story.\n\n3 This story.\n\n4 This story.\n\n5 This story.\n\n6 This story.\n", 6)]
    [InlineData("**Update:**\n\nThis story speaks of ferries.\n", 0)]
    [InlineData("**Update:**\n\nThis story has been updated with the fee.\n", 1)]
    [InlineData("Update:\n\nThe ferries sail.\n\n## Fees\n\nThey are low.\n\nOriginal story (Dec. 7, 2021): Ice closed the harbor.\n", 2)]
    [InlineData("## Update (Dec. 8, 2021)\n\nThe ferries sail.\n\nOriginal story (Dec. 7, 2021): Ice closed the harbor.\n", 1)]
    [InlineData("Correction: The fee is $40.\n\nThey are low.\n\nOriginal story (Dec. 7, 2021): Ice closed the harbor.\n", 0)]
    [InlineData("Update: Ferries sail.\n\nThey are low.\n\nCorrection: The fee is $40.\n\nOriginal story (Dec. 7, 2021): Ice closed the harbor.\n", 1)]
    [InlineData("Original story (Dec. 7, 2021): Ice closed the harbor.\n\nUpdate: Ferries sail.\n\nThey are low.\n", 0)]
    public void A_label_takes_the_paragraphs_that_are_its_own(string text, int further) =>
        Assert.Equal(further, NoticesIn(text)[0].Further.Length);

    [Fact]
    public void A_long_paragraph_below_an_editors_note_is_the_story()
    {
        var (longest, longer) = (new string('a', 599), new string('a', 600));
        Assert.Equal(longest, Assert.Single(NoticeIn($"**Editor’s note:**\n\n{longest}\n").Further).Text);
        Assert.Empty(NoticesIn($"**Editor’s note:**\n\n{longer}\n"));
    }

    [Theory]
    [InlineData("## Correction and clarification, Dec. 8, 2021, 4:15 p.m. ET", "Correction and clarification, Dec. 8, 2021, 4:15 p.m. ET")]
    [InlineData("## Correction and clarification, Dec. 8, 2021, 4:15 p.m. Eastern", null)]
    [InlineData("## Correction: a history", null)]
    public void A_heading_is_a_label_where_it_is_nothing_else(string heading, string? label) =>
        Assert.Equal(label, NoticeIn($"{Story}\n\n{heading}\n\n{Misstated}\n").LabelText);

    [Theory]
    [InlineData("Clarification appended", NoticeKind.Clarification, "Clarification appended")]
    [InlineData("Correction\\\nThe fee is $40.", NoticeKind.Correction, "Correction")]
    [InlineData("UPDATED 4:15 p.m.\\\nThe fee is $40.", NoticeKind.Update, "UPDATED 4:15 p.m.")]
    [InlineData("Note to readers: We no longer print the fee.", NoticeKind.EditorsNote, "Note to readers:")]
    [InlineData("Publisher’s note: We no longer print the fee.", NoticeKind.EditorsNote, "Publisher’s note:")]
    [InlineData("Reporter’s note: We no longer print the fee.", NoticeKind.EditorsNote, "Reporter’s note:")]
    [InlineData("Disclosure: The author owns a ferry.", NoticeKind.EditorsNote, "Disclosure:")]
    [InlineData("Eds: The fee is $40.", NoticeKind.EditorsNote, "Eds:")]
    [InlineData("Story withdrawn: The fee could not be verified.", NoticeKind.Retraction, "Story withdrawn:")]
    [InlineData("Corrections and clarifications: The fee is $40.", NoticeKind.Correction, "Corrections and clarifications:")]
    [InlineData("Latest update: The ferries sail.", NoticeKind.Update, "Latest update:")]
    [InlineData("Refile: The fee is $40.", NoticeKind.Correction, "Refile:")]
    public void The_label_names_the_kind(string paragraph, NoticeKind kind, string label)
    {
        var notice = NoticeIn($"{Story}\n\n{paragraph}\n");
        Assert.Equal((kind, label), (notice.Kind, notice.LabelText));
    }

    [Theory]
    [InlineData("Correction: Dec. 8, 2021: The fee is $40.", "2021-12-08", "Dec. 8, 2021")]
    [InlineData("Correction: Dec. 8, 2021, was a Wednesday.", null, null)]
    [InlineData("Update, 4:15 p.m. Dec. 8, 2021: Ferries sail.", "2021-12-08", "Dec. 8, 2021")]
    [InlineData("Update, Dec. 8, 2021, 4:15 p.m. ET, Wednesday: Ferries sail.", "2021-12-08", "Dec. 8, 2021")]
    [InlineData("Correction: This story was corrected on Dec. 8, 2021.", "2021-12-08", "Dec. 8, 2021")]
    [InlineData("Correction (Dec. 8, 2021): This story was corrected on Dec. 9, 2021.", "2021-12-08", "Dec. 8, 2021")]
    [InlineData("**Correction:**\n\n" + Misstated + "\n\nDec. 8, 2021", "2021-12-08", null)]
    [InlineData("**Correction:**\n\n" + Misstated + "\n\nDec. 8, 2021, is the day.", null, null)]
    [InlineData("This story was amended on 8 December 2021.", "2021-12-08", "8 December 2021")]
    public void The_date_is_that_of_the_change(string paragraph, string? date, string? written)
    {
        var notice = NoticeIn($"{Story}\n\n{paragraph}\n");
        Assert.Equal(date, notice.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(written, notice.DateRange is { } range ? notice.Prose.Text[range.Start..range.End] : null);
    }

    [Theory]
    [InlineData("", 2015)]
    [InlineData("---\ndate: 2021-12-06\n---\n", 2021)]
    public void The_publication_gives_the_year_before_the_original_story_does(string frontMatter, int year) =>
        Assert.Equal(year, NoticeIn($"{frontMatter}Update (Dec. 8): Ferries sail.\n\nOriginal story (Dec. 7, 2015): {Story}\n").Date?.Year);

    [Theory]
    [InlineData("(Corrects name in paragraph 5)", NoticeKind.Correction)]
    [InlineData("(Fixes typographical error in headline)", NoticeKind.Correction)]
    [InlineData("(Clarifies that fee is paid once)", NoticeKind.Clarification)]
    [InlineData("(Withdraws story of Dec. 7)", NoticeKind.Retraction)]
    [InlineData("(Refiles to fix format)", NoticeKind.Update)]
    [InlineData("(eds: Adds comment)", NoticeKind.Update)]
    [InlineData("- (Recasts with comment)", NoticeKind.Update)]
    public void The_verb_of_an_advisory_names_its_kind(string advisory, NoticeKind kind)
    {
        var notice = NoticeIn($"{advisory}\n\n{Story}\n");
        Assert.Equal(kind, notice.Kind);
        Assert.Equal(advisory.TrimStart('-', ' '), notice.Text);
    }

    [Theory]
    [InlineData("Ferries sail. (Corrects name in paragraph 5)", 1)]
    [InlineData("Ferries • sail (Corrects name in paragraph 5)", 1)]
    [InlineData("He wrote “Ferries (Corrects name in paragraph 5)", 0)]
    public void An_advisory_may_stand_behind_bullets_but_not_in_a_quotation(string paragraph, int expected) =>
        Assert.Equal(expected, NoticesIn(paragraph + "\n\n" + Story + "\n").Length);

    private static Notice NoticeIn(string text) => Assert.Single(NoticesIn(text));

    private static ImmutableArray<Notice> NoticesIn(string text) => TestArticles.Parse(text).Notices;
}
