using StyleLint.Articles;

namespace StyleLint.Tests.Articles;

public sealed class ArticleParserTests
{
    [Fact]
    public void A_story_has_headline_byline_deck_and_body() => AssertBlocks(
        """
        # Ice closes *Duluth* harbor

        *Ships wait in the lake.*

        By Ana Lindqvist

        DULUTH, Minn. — Ice closed the harbor.

        ## What comes next
        """,
        "Headline: Ice closes Duluth harbor",
        "Dek: Ships wait in the lake.",
        "Byline: By Ana Lindqvist",
        "Body: DULUTH, Minn. — Ice closed the harbor.",
        "Heading: What comes next");

    [Fact]
    public void Quotations_lists_tables_captions_and_footnotes_are_known() => AssertBlocks(
        """
        ![A *frozen* pier](pier.jpg "The pier on Monday")

        *The pier at Canal Park.*

        > The harbor is closed.

        - First ship
          1. Second ship

        | Port | Ships |
        |---|---|
        | Duluth | 12 |

        Ice came early.[^1]

        [^1]: By two weeks.
        """,
        "Alt: A frozen pier",
        "Caption: The pier on Monday",
        "Caption: The pier at Canal Park.",
        "Blockquote: The harbor is closed.",
        "List: First ship",
        "List: Second ship",
        "Table: Port",
        "Table: Ships",
        "Table: Duluth",
        "Table: 12",
        "Body: Ice came early.",
        "Footnote: By two weeks.");

    [Fact]
    public void Html_shows_its_text_and_hides_its_tags() => AssertBlocks(
        """
        <h2>Ice &amp; wind</h2>
        <p>The <b>harbor</b>
        closed.</p><script>var closed = true;</script>
        <ul><li>Duluth</li><li>Superior</li></ul>

        A <a href="https://example.com">ship</a> of <em>Cliffs</em> waits<br>outside<code>x = 1</code>.

        <blockquote>

        We wait.

        </blockquote>
        """,
        "Heading: Ice & wind",
        "Body: The harbor closed.",
        "List: Duluth",
        "List: Superior",
        "Body: A ship of Cliffs waits\noutside￼.",
        "Blockquote: We wait.");

    [Fact]
    public void A_ticker_symbol_in_angle_brackets_is_a_word_that_nobody_reads() => AssertBlocks(
        "A unit of Orrin Brands Inc <ORB>, it owns <Superior Tea Ltd>. <Chart of=\"tea\" /> <Lead>The <b>price</b></Lead> rose<sup>1</sup>.",
        "Body: A unit of Orrin Brands Inc ￼, it owns ￼. ￼ The price rose1.");

    [Fact]
    public void Shortcodes_template_tags_code_and_addresses_are_no_text() => AssertBlocks(
        """
        {{< figure src="pier.jpg" caption="Not *prose* here" >}}
        Ice {{< icon "x" >}} closed the port. {% include ad.html %}

        {{% note %}}
        Read `code` at https://example.com/a?b=c, or www.example.com.
        {{% /note %}}

            indented code

        The end {: .lead}
        """,
        "Body: Ice ￼ closed the port. ￼",
        "Body: Read ￼ at ￼, or ￼.",
        "Body: The end ￼");

    [Fact]
    public void A_shortcode_over_several_paragraphs_is_no_text() => AssertBlocks(
        "{{<card title = \"Ice\"\n    icon = \"ice.png\"\n\n>}}\n\nWater froze. {{<embed srcdoc=\"" + new string('x', 9_000) + "\">}} Ice.",
        "Body: Water froze. ￼ Ice.");

    [Fact]
    public void Html_behind_a_tab_keeps_its_place()
    {
        const string Story = "Ice.\n\n- Ships\n\t<!-- note --> wait <b>here</b>\n";
        var article = TestArticles.Parse(Story);
        Assert.Equal(["Ice.", "Ships", "wait here"], article.Blocks.Select(static block => block.Text));
        Assert.Equal("here", article.Source.Slice(article.Blocks[2].Map.ToSource(5, 9)).ToString());
    }

    [Theory]
    [InlineData("<!-->", "")]
    [InlineData("<!---->", "")]
    [InlineData("<!-- ice -->", "ice")]
    [InlineData("<!-- ice", null)]
    public void Comments_of_every_shape_are_read(string comment, string? content)
    {
        var article = TestArticles.Parse($"Ice.\n\n<div>{comment}\n\n[^1]: Water.\n\n</div> -->\n");
        Assert.Equal(content, article.Comments.IsEmpty ? null : article.Source.Slice(article.Comments[0].Content).ToString());
    }

    [Fact]
    public void Words_split_by_markup_stay_words() => AssertBlocks(
        "An un**believ**able \\*five\\* per\ncent &mdash; or  \nmore.",
        "Body: An unbelievable *five* per cent — or\nmore.");

    [Fact]
    public void Comments_are_no_text_and_are_kept()
    {
        var article = TestArticles.Parse("Ice <!-- note --> closed.\n\n<!-- style-lint disable ap/percent -->\n\nWater.");
        Assert.Equal(["note", "style-lint disable ap/percent"], article.Comments.Select(comment => article.Source.Slice(comment.Content).ToString()));
        Assert.Equal(["Ice  closed.", "Water."], article.Blocks.Select(static block => block.Text));
    }

    [Fact]
    public void A_tag_that_is_never_closed_hides_nothing() => AssertBlocks(
        "Ice {{< ref closed the harbor.\n\nWater }} froze.",
        "Body: Ice {{< ref closed the harbor.",
        "Body: Water }} froze.");

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("*a ")]
    public void A_hundred_thousand_nested_marks_end_in_a_problem(string mark)
    {
        var article = TestArticles.Parse(string.Concat(Enumerable.Repeat(mark, 100_000)) + " Ice.");
        Assert.Equal("article.md:1:1: The Markdown is too entangled to be read. Flatten its lists, quotations and brackets, close its comments and emphasis, or split its long paragraphs and tables.", article.MarkdownProblem?.ToString());
    }

    private static void AssertBlocks(string text, params string[] expected) =>
        Assert.Equal(expected, TestArticles.Parse(text).Blocks.Select(static block => $"{block.Kind}: {block.Text}"));
}
