using System.Collections.Immutable;
using System.Diagnostics;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Stylebooks;

public class PageBodyTests
{
    [Fact]
    public void The_prose_of_a_page_is_title_explanation_sections_and_examples()
    {
        var body = PercentPage.Read(PercentPage.Text, []).Body;

        Assert.Empty(body.Problems);
        Assert.Equal("Write percent as one word", body.Title);
        Assert.Equal("Readers stumble over two words where one will do.", body.Explanation);
        Assert.Equal(["Flagged", "Accepted"], body.Sections.Select(section => section.Title));
        Assert.StartsWith("```md good", body.Sections[1].Markdown, StringComparison.Ordinal);
        Assert.Equal([true, false], body.Examples.Select(example => example.IsBad));
        Assert.Equal("Turnout rose 5 percent in May.\n", body.Examples[0].Fixed!.Text);
        Assert.Equal("“It was nine per cent,” she said.\n", body.Examples[1].Article.Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Carets_mark_the_line_above_and_are_no_part_of_the_article(string lineEnd)
    {
        var page = PercentPage.Read(PercentPage.Text.ReplaceLineEndings(lineEnd), []);

        var example = page.Body.Examples[0];
        var finding = Assert.Single(example.Findings);

        Assert.Equal("Turnout rose 5 per cent in May.\n", example.Article.Text);
        Assert.Equal("per cent", example.Article.Text[finding.Range.Start..finding.Range.End]);
        Assert.Equal("Use “percent”, not “per cent”.", finding.Message);
        Assert.Equal("per cent", page.Source.Slice(example.Article.ToPage(finding.Range)).ToString());
        Assert.Equal("^^^^^^^^", page.Source.Slice(finding.Place).ToString());
    }

    [Fact]
    public void Several_lines_of_carets_may_stand_under_one_line()
    {
        var example = Assert.Single(Examples("""
            ```md bad
            one two
            ^^^ First.
                ^^^ Second.
            three
              ^^^ Third.
            ```
            """));

        Assert.Equal("one two\nthree\n", example.Article.Text);
        Assert.Equal(["one", "two", "ree"], example.Findings.Select(finding => example.Article.Text[finding.Range.Start..finding.Range.End]));
        Assert.Equal(["First.", "Second.", "Third."], example.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void Carets_count_characters_however_wide_they_are()
    {
        var example = Assert.Single(Examples("```md bad\n東京\tper cent 🗳️ per cent\n   ^^^^^^^^ One.\n                ^^^^^^^^ Two.\n```"));

        Assert.All(example.Findings, finding => Assert.Equal("per cent", example.Article.Text[finding.Range.Start..finding.Range.End]));
        Assert.Equal(2, example.Findings.Length);
    }

    [Fact]
    public void A_range_over_two_lines_begins_under_the_first_and_ends_under_the_second()
    {
        var example = Assert.Single(Examples("""
            ```md bad
            Turnout rose 5 per
                           ^^^>
            cent in May.
            ^^^^ Use “percent”.
            ```
            """));

        var finding = Assert.Single(example.Findings);
        Assert.Equal("per\ncent", example.Article.Text[finding.Range.Start..finding.Range.End]);
    }

    [Fact]
    public void An_example_may_have_front_matter_a_file_name_and_options()
    {
        var examples = Examples("""
            ```yaml options
            style: reuters
            ```
            ```md bad file=2021-12-07-vote.md
            ---
            title: Vote
                   ^^^^ Wrong.
            ---
            LONDON
            ```
            ```md fixed
            LONDON - Yes
            ```
            ```md good
            Nothing.
            ```
            """);

        Assert.Equal("2021-12-07-vote.md", examples[0].FileName);
        Assert.Equal("reuters", Assert.IsType<DataScalar>(examples[0].Options!.Find("style")).Text);
        Assert.Equal("---\ntitle: Vote\n---\nLONDON\n", examples[0].Article.Text);
        Assert.Equal("LONDON - Yes\n", examples[0].Fixed!.Text);
        Assert.Null(examples[1].Options);
    }

    [Fact]
    public void Blocks_of_other_languages_are_no_examples() =>
        Assert.Empty(Examples("```yaml\nrules: {}\n```\n\n```md\nplain\n```\n\n    md bad\n"));

    [Theory]
    [InlineData("```md bad\nper cent\n```", "3:1: A bad example marks what is wrong: put ‘^^^ message’ under it.")]
    [InlineData("```md bad\nper cent\n^^^\n```", "5:1: Put the message behind the carets.")]
    [InlineData("```md bad\nper\n^^^^^ Long.\n```", "5:1: The carets reach beyond the line above them.")]
    [InlineData("```md bad\n^^^ Early.\nper\n```", "4:1: Carets stand under the line that they mark.")]
    [InlineData("```md bad\nper\n^^^>\ncent\n```", "5:1: ‘^>’ begins a range that no later line of carets ends.")]
    [InlineData("```md good\nper cent\n^^^ Wrong.\n```", "5:1: A good example has nothing to mark.")]
    [InlineData("```md fixed\npercent\n```", "3:1: A fixed example belongs right behind its bad example.")]
    [InlineData("```md wrong\npercent\n```", "3:1: ‘md wrong’ is no kind of example. Known: ‘md bad’, ‘md fixed’, ‘md good’, ‘yaml options’.")]
    [InlineData("```md good name=x.md\npercent\n```", "3:1: ‘name=x.md’ is not known here. An example may say ‘file=name.md’.")]
    [InlineData("```md good\npercent\n", "3:1: The block is never closed.")]
    [InlineData("```yaml options\nstyle: ap\n```", "3:1: Options belong right before the bad or good example that they are for.")]
    [InlineData("```yaml options\n- ap\n```\n```md good\nx\n```", "3:1: The options of an example are keys and values.")]
    public void A_broken_example_is_reported_at_its_place(string example, string expected)
    {
        var body = PageBodyReader.Read(new SourceText("house/x.md", "# Title\n\n" + example), 0);

        Assert.Equal($"house/x.md:{expected}", body.Problems[0].ToString());
    }

    [Fact]
    public void A_page_needs_a_title()
    {
        var page = PercentPage.Read(PercentPage.With("# Write percent as one word", "Write percent as one word."), []);

        Assert.Equal($"{PercentPage.Path}:10:1: The page needs a title: a line that starts with ‘# ’.", Assert.Single(page.Body.Problems).ToString());
        Assert.Equal("", page.Body.Title);
    }

    [Theory]
    [InlineData("- ", 200, "1:1")]
    [InlineData("- ", 100_000, "3:1")]
    [InlineData("a <!--", 100_000, "3:1")]
    public void A_page_that_nobody_can_read_is_told(string piece, int count, string place)
    {
        var clock = Stopwatch.StartNew();
        var body = PageBodyReader.Read(new SourceText("house/x.md", "# Title\n\n" + string.Concat(Enumerable.Repeat(piece, count)) + "x\n"), 0);
        Assert.StartsWith($"house/x.md:{place}: The Markdown is too entangled to be read.", Assert.Single(body.Problems).ToString(), StringComparison.Ordinal);
        Assert.Equal("", body.Explanation);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    private static ImmutableArray<PageExample> Examples(string markdown)
    {
        var body = PageBodyReader.Read(new SourceText("house/x.md", "# Title\n\n" + markdown), 0);
        Assert.Empty(body.Problems);
        return body.Examples;
    }
}
