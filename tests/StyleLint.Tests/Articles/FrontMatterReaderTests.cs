using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Articles;

public sealed class FrontMatterReaderTests
{
    private const string Body = "ALBANY, N.Y. (AP) — The bridge closed.\n\n---\n\nMore.\n";

    [Theory]
    [InlineData("---\ntitle: The bridge\n---\n", FrontMatterFormat.Yaml)]
    [InlineData("---  \ntitle: The bridge\n--- \t\n", FrontMatterFormat.Yaml)]
    [InlineData("---\r\ntitle: The bridge\r\n---\r\n", FrontMatterFormat.Yaml)]
    [InlineData("---\n# note\n\ntitle: The bridge\n...\n", FrontMatterFormat.Yaml)]
    [InlineData("---\n{title: The bridge}\n---\n", FrontMatterFormat.Yaml)]
    [InlineData("\uFEFF---\ntitle: The bridge\n---\n", FrontMatterFormat.Yaml)]
    [InlineData("+++\ntitle = 'The bridge'\n+++\n", FrontMatterFormat.Toml)]
    [InlineData("+++ \r\ntitle = \"\"\"The bridge\"\"\"\r\n+++ \r\n", FrontMatterFormat.Toml)]
    [InlineData("{\"title\": \"The bridge\"}\n", FrontMatterFormat.Json)]
    [InlineData("{\r\n  \"title\": \"The bridge\",\r\n  \"a\": {\"}\": \"\\\"}\"}\r\n}  \r\n", FrontMatterFormat.Json)]
    public void Front_matter_is_read_with_its_range(string head, FrontMatterFormat format)
    {
        var (frontMatter, problems, source) = Read(head + Body);

        Assert.Empty(problems);
        Assert.Equal(format, frontMatter!.Format);
        Assert.Equal(Body, source.Text[frontMatter.Range.End..]);
        Assert.Equal(0, frontMatter.Range.Start);
        var title = Assert.IsType<DataScalar>(frontMatter.Values.Find("title"));
        Assert.Equal("The bridge", title.Text);
        Assert.Equal("The bridge", source.Slice(title.Content!.ToSource(0, title.Text.Length)).ToString());
    }

    [Theory]
    [InlineData("---\n---\n")]
    [InlineData("---\n\n---")]
    [InlineData("---\n# note\n---\n")]
    [InlineData("+++\n+++\n")]
    [InlineData("{}\n")]
    public void Front_matter_may_be_empty(string text)
    {
        var (frontMatter, problems, _) = Read(text);

        Assert.Empty(problems);
        Assert.Empty(frontMatter!.Values.Entries);
        Assert.Equal(text.Length, frontMatter.Range.End);
    }

    [Theory]
    [InlineData("")]
    [InlineData("The bridge closed.")]
    [InlineData("---\n\nThe bridge closed.\n")]
    [InlineData("---\n\nThe bridge closed at 10.\n\n---\n\nMore.\n")]
    [InlineData("---\n* one\n* two\n\n---\n")]
    [InlineData("----\ntitle: x\n----\n")]
    [InlineData("--- title\ntitle: x\n---\n")]
    [InlineData("-")]
    [InlineData("---")]
    [InlineData("+++")]
    [InlineData("\n---\ntitle: x\n---\n")]
    [InlineData("{{< figure src=\"a.jpg\" >}}\n")]
    [InlineData("{% include a.html %}\n")]
    [InlineData("{: .lead}\n")]
    [InlineData("{")]
    [InlineData("{\"a\"} is how it starts.\n")]
    public void A_file_without_front_matter_is_body_and_no_mistake(string text)
    {
        var (frontMatter, problems, _) = Read(text);

        Assert.Null(frontMatter);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("---\ntitle: x\n\nThe bridge closed.\n", "1:1: This opens front matter that is never closed; close it with ‘---’ on a line of its own.")]
    [InlineData("+++\ntitle = 'x'\n", "1:1: This opens front matter that is never closed; close it with ‘+++’ on a line of its own.")]
    [InlineData("{\"title\": {}\n", "1:1: This opens front matter that is never closed; close it with ‘}’ on a line of its own.")]
    public void Front_matter_without_an_end_is_reported_and_read_as_body(string text, string problem)
    {
        var (frontMatter, problems, _) = Read(text);

        Assert.Null(frontMatter);
        Assert.Equal("a.md:" + problem, Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("---\ntitle: Council: no tolls\n---\n", "2:15: A value with a colon and a blank in it must stand in quotation marks.")]
    [InlineData("---\r\na: 1\r\ntitle: \"open\r\n---\r\n", "3:8: This quotation mark is never closed, or the lines after it are not indented.")]
    [InlineData("---\ntitle:The bridge\n---\n", "2:1: Front matter must be keys and values, as in ‘title: The headline’.")]
    [InlineData("+++\na = 1\nb = \n+++\n", "3:5: A value must follow ‘=’.")]
    [InlineData("{\n \"é😀\": x\n}\n", "2:9: A value must stand here: text in quotation marks, a number, ‘true’, ‘false’, ‘null’, a list or an object.")]
    public void Broken_front_matter_is_reported_at_its_place_and_is_no_body(string head, string problem)
    {
        var (frontMatter, problems, source) = Read(head + Body);

        Assert.Equal("a.md:" + problem, Assert.Single(problems).ToString());
        Assert.Empty(frontMatter!.Values.Entries);
        Assert.Equal(Body, source.Text[frontMatter.Range.End..]);
    }

    private static (FrontMatter? FrontMatter, List<Problem> Problems, SourceText Source) Read(string text)
    {
        var source = new SourceText("a.md", text);
        var problems = new List<Problem>();
        return (FrontMatterReader.Read(source, problems), problems, source);
    }
}
