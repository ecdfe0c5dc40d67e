namespace StyleLint.Tests.Vale;

/// <summary>Where Vale's rules look.</summary>
public sealed class ScopeTests : IDisposable
{
    private const string Article = """
        ---
        title: The vote in the title
        date: 2024-05-01
        ---

        # The vote in the headline

        Now *vote in italics* and **vote in bold**. A [vote in a link](https://example.org/vote) and `vote in code`.

        ## The vote in a heading

        - vote in a list
        - another

        > vote in a quotation

        ![vote in a picture](vote.jpg)

        | vote in a header | b |
        | --- | --- |
        | vote in a cell | c |

        ```
        vote in a block of code
        ```

        """;

    private readonly ValeDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("heading", "vote in the headline", "vote in a heading")]
    [InlineData("heading.h2", "vote in a heading")]
    [InlineData("list", "vote in a list")]
    [InlineData("blockquote", "vote in a quotation")]
    [InlineData("alt", "vote in a picture")]
    [InlineData("table.header", "vote in a header")]
    [InlineData("table.cell", "vote in a cell")]
    [InlineData("table", "vote in a header", "vote in a cell")]
    [InlineData("paragraph", "vote in italics", "vote in bold", "vote in a link")]
    [InlineData("link", "vote in a link")]
    [InlineData("strong", "vote in bold")]
    [InlineData("emphasis", "vote in italics")]
    [InlineData("text.frontmatter.title", "vote in the title")]
    [InlineData("frontmatter", "vote in the title")]
    [InlineData("heading & ~heading.h1", "vote in a heading")]
    [InlineData("[list, blockquote]", "vote in a list", "vote in a quotation")]
    public void A_rule_sees_what_its_scope_names(string scope, params string[] expected)
    {
        desk.Rule("Vote", $"extends: existence\nmessage: m\nscope: {scope}\ntokens: ['vote in (?:(?:the|a) )?\\w+']\n");
        Assert.Equal(expected, desk.Found(Article));
        Assert.Empty(desk.Problems);
    }

    [Fact]
    public void Code_is_read_by_rules_that_ask_for_it_and_by_no_other()
    {
        desk.Rule("Code", "extends: existence\nmessage: m\nscope: code\ntokens: [code]\n").Rule("Text", "extends: existence\nmessage: t\ntokens: [code]\n");
        Assert.Equal(["m"], desk.Messages("Run `this code` now.\n"));
    }

    [Fact]
    public void Raw_is_the_source_with_its_markup()
    {
        desk.Rule("Links", "extends: existence\nmessage: m\nscope: raw\nnonword: true\ntokens: ['\\[here\\]\\(']\n");
        Assert.Equal(["[here]("], desk.Found("Line one.\r\n\r\nRead it [here](https://example.org).\r\n"));
    }

    [Fact]
    public void Negation_leaves_out_a_scope()
    {
        desk.Rule("Very", "extends: existence\nmessage: m\nscope: ~heading\ntokens: [very, much]\n");
        Assert.Equal(["much"], desk.Found("# It was very late\n\nThank you very much.\n", "rules: { House.Very: { tokens: [much] } }\n"));
        Assert.Equal(["very", "much"], desk.Found("# It was very late\n\nThank you very much.\n"));
    }

    [Fact]
    public void A_paragraph_starts_where_its_text_starts()
    {
        desk.Rule("But", "extends: existence\nmessage: m\nscope: paragraph\ntokens: [^But]\n");
        Assert.Equal(["But"], desk.Found("But it rained.\n\n- But not in the list.\n\nAll but one went. But why?\n"));
    }

    [Fact]
    public void Summary_is_all_prose_at_once()
    {
        desk.Rule("Shouts", "extends: occurrence\nmessage: \"%d shouts\"\nscope: summary\ntoken: '!'\nmax: 1\n");
        Assert.Equal(["2 shouts"], desk.Messages("# Ho!\n\nOne!\n\n- Two!\n"));
    }

    [Theory]
    [InlineData("", "..", " = NO")]
    [InlineData("House.Very", "[[", "] = NO")]
    [InlineData("House.Very[", "\\\"", "] = NO")]
    public void A_comment_without_end_is_read_at_once(string front, string repeated, string end) =>
        Assert.Single(desk.Rule("Very", "extends: existence\nmessage: m\ntokens: [very]\n").Check($"<!-- vale {front}{string.Concat(Enumerable.Repeat(repeated, 100_000))}{end} -->\n\nA very late bus.\n"));

    [Theory]
    [InlineData("<!-- vale off -->\n\nA very late bus.\n\n<!-- vale on -->\n\nA very old bus.\n", 1)]
    [InlineData("<!-- vale House.Very = NO -->\n\nA very late bus.\n\n<!-- vale House.Very = YES -->\n\nA very old bus.\n", 1)]
    [InlineData("<!-- vale House = NO -->\n\nA very late bus.\n", 0)]
    [InlineData("<!-- vale House = off -->\n\nA very late bus.\n", 0)]
    [InlineData("<!-- vale House = MAYBE -->\n\nA very late bus.\n", 1)]
    [InlineData("<!-- vale .Very = NO -->\n\nA very late bus.\n", 1)]
    [InlineData("<!-- vale House.Very[\"very\"] = on -->\n\nA very late bus.\n", 1)]
    [InlineData("<!-- vale House.Very[\"very] = NO -->\n\nA very late bus.\n", 1)]
    [InlineData("<!-- vale House.Very[\"old\", \"very\"] = NO -->\n\nA very late bus.\n", 0)]
    [InlineData("<!-- vale House.Very[] = NO -->\n\nA very late bus.\n", 1)]
    [InlineData("<!-- vale House.Very[\"very\"] = NO -->\n\nA very late bus. Very late.\n", 1)]
    [InlineData("<!-- vale styles = Other -->\n\nA very late bus.\n", 0)]
    [InlineData("<!-- vale style = House -->\n\nA very late bus.\n", 1)]
    [InlineData("<!-- style-lint disable House.Very -->\n\nA very late bus.\n", 0)]
    public void Comments_switch_rules(string text, int count)
    {
        desk.Rule("Very", "extends: existence\nmessage: m\nignorecase: true\ntokens: [very]\n");
        Assert.Equal(count, desk.Check(text).Count(static found => found.RuleId == "House.Very"));
        Assert.DoesNotContain(desk.Check(text), static found => found.RuleId.StartsWith("style-lint/", StringComparison.Ordinal));
    }

    [Fact]
    public void Quotations_are_checked_unless_the_configuration_says_otherwise()
    {
        desk.Rule("Very", "extends: existence\nmessage: m\ntokens: [very]\n");
        const string Text = "“It was very late,” the mayor said at a very small desk.\n";
        Assert.Equal(2, desk.Check(Text).Count);
        Assert.Single(desk.Check(Text, "vale: { quotes: skip }\n"));
    }

    [Fact]
    public void Html_is_read_as_the_browser_reads_it()
    {
        desk.Rule("Very", "extends: existence\nmessage: m\ntokens: [very]\n");
        const string Text = "<div class=\"note\">\n<p>A <b>very</b> old &amp; very small bus.</p>\n<pre>very</pre>\n<script>very()</script>\n</div>\n\nA <kbd>very</kbd> key.\n";
        Assert.Equal(2, desk.Check(Text).Count);
    }

    [Fact]
    public void What_Vale_loses_is_reported_where_the_configuration_asks_for_all()
    {
        desk.Rule("Is", "extends: existence\nmessage: m\ntokens: [is]\n");
        const string Text = "This is his list; it is hers, and that is this.\n";
        Assert.True(desk.Check(Text).Count < 3);
        Assert.Equal(3, desk.Check(Text, "vale: { findings: all }\n").Count);
    }
}
