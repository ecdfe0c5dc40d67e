using FsCheck.Xunit;
using StyleLint.Articles;

namespace StyleLint.Tests.Articles;

/// <summary>A bar marks where one sentence ends and the next begins.</summary>
public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("The board met Monday. | It voted 5-2.")]
    [InlineData("Who pays? | Nobody knows! | Not yet, anyway.")]
    [InlineData("Gov. Ana Roy and Sen. Lee Chan met Rep. J. R. Diaz, D-Calif., on Jan. 5 in Duluth, Minn.")]
    [InlineData("Mr. Roy, Mrs. Roy, Ms. Lind and Dr. Oba left. | Prof. Hale stayed.")]
    [InlineData("The U.S. Senate and the U.N. Security Council disagree.")]
    [InlineData("He moved to the U.S. | The family followed.")]
    [InlineData("She works in Washington, D.C. | He lives in St. Paul.")]
    [InlineData("Harbor Motor Co. Chairman Lee Roy Jr. resigned. | Quill Inc. | It makes pens.")]
    [InlineData("Polls open at 7 a.m. Tuesday and close at 8 p.m. Eastern time.")]
    [InlineData("The fire broke out at 3 a.m. | Crews found nobody inside.")]
    [InlineData("He was born Sept. 3 on Main St. in Apt. 4.")]
    [InlineData("Their No. 1 seed lost to No. 16 Duluth. | “No.” | That was all.")]
    [InlineData("Smith vs. Jones, Roe v. Wade and so on, etc. | The court moved on.")]
    [InlineData("He won at Daytona, Fla. | He lost at Macon, Ga., in May.")]
    [InlineData("George W. Bush spoke. | J. A. Lee listened.")]
    [InlineData("I chose Plan B. | It failed.")]
    public void Abbreviations_and_initials_end_a_sentence_only_where_one_starts(string story) => AssertSentences(story);

    [Theory]
    [InlineData("I think ... we should wait. | Then we go.")]
    [InlineData("“I thought … maybe not,” he said.")]
    [InlineData("It was . . . odd. | She left.")]
    [InlineData("He trailed off... | Then he sat down.")]
    [InlineData("We tried ... | The motor died.")]
    [InlineData("He stopped. ... | She went on.")]
    [InlineData("He stopped. . . . | Lind went on.")]
    public void Ellipses_go_on_unless_a_sentence_starts_behind_them(string story) => AssertSentences(story);

    [Theory]
    [InlineData("Prices rose 3.5 percent to $4.20. | That is 1.1 more.")]
    [InlineData("Write to ￼. | See example.org for more.")]
    [InlineData("Sales of Node.js rose. | iPhone sales fell.")]
    [InlineData("1. Boil the water.")]
    [InlineData("It ended in 2020. | 12 trustees resigned.")]
    [InlineData("The Yahoo! News report was wrong. | Yahoo! | The end.")]
    public void Decimals_addresses_and_names_are_whole(string story) => AssertSentences(story);

    [Theory]
    [InlineData("“Why?” she asked. | “Because,” he said.")]
    [InlineData("“Why now?” Lee Roy asked. | “Why me?” | Roy left.")]
    [InlineData("\"We won!\" the coach yelled. | \"We won.\" | Then they lost.")]
    [InlineData("“It works,” she said. | “We tested it.” | (It did.) | He left.")]
    [InlineData("“He told me, ‘Go.’ ” | She went.")]
    [InlineData("She stayed (see map). | The end came.")]
    [InlineData("“‘Stop!’ he cried,” Lind said.")]
    [InlineData("The Inquirer.￼ | It folded.")]
    public void Closing_quotes_and_brackets_belong_to_the_sentence(string story) => AssertSentences(story);

    [Theory]
    [InlineData("DULUTH, Minn. (AP) — The board met. | It voted.")]
    [InlineData("ST. PAUL, Minn., Dec. 5 — The board met.")]
    [InlineData("WASHINGTON, D.C. -- The House left.")]
    public void A_dateline_is_part_of_the_first_sentence(string story) => AssertSentences(story);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(" \u00A0\n")]
    public void Blank_prose_has_no_sentence(string text) => Assert.Empty(SentenceSplitter.Split(text));

    [Fact]
    public void Blanks_around_the_prose_belong_to_no_sentence() =>
        Assert.Equal([new TextRange(2, 10), new TextRange(12, 19)], SentenceSplitter.Split("  He left.  So what ").AsEnumerable());

    [Property(MaxTest = 300)]
    public void Sentences_hold_all_that_is_not_blank_in_order(FsCheck.NonNull<string> any)
    {
        var text = any.Get;
        var at = 0;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            Assert.True(string.IsNullOrWhiteSpace(text[at..sentence.Start]));
            Assert.True(sentence.Length > 0);
            Assert.False(char.IsWhiteSpace(text[sentence.Start]) || char.IsWhiteSpace(text[sentence.End - 1]));
            at = sentence.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
    }

    private static void AssertSentences(string story)
    {
        var text = story.Replace(" | ", " ", StringComparison.Ordinal);
        var found = SentenceSplitter.Split(text).Select(range => text[range.Start..range.End]);
        Assert.Equal(story.Split(" | "), found);
    }
}
