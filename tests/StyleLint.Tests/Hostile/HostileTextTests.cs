using System.Diagnostics;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Tests.Rules;

namespace StyleLint.Tests.Hostile;

/// <summary>Text that nobody writes for readers: each ends soon, in diagnostics whose places exist.</summary>
[Collection(Alone.Name)]
public sealed class HostileTextTests
{
    private const int Many = 100_000;

    /// <summary>Far more than any of them takes alone, since test machines have other work.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private static readonly Linter Linter = Linter.Compile(EmbeddedPages.Stylebooks, LintConfiguration.Default, []);

    private static string Repeat(string piece, int count = Many) => LongText.Repeat(piece, count);

    public static TheoryData<string, string> Texts => new()
    {
        { "nested quotations", Repeat("> ") + "x" },
        { "nested brackets", Repeat("[") + "x" + Repeat("]") },
        { "nested parentheses", Repeat("(") + "x" + Repeat(")") },
        { "nested lists on one line", Repeat("- ") + "x" },
        { "nested lists without a text", "*" + Repeat(" -", 10 * Many) + "*" },
        { "nested lists on tabs", Repeat("*\t", 10 * Many) },
        { "nested lists", string.Concat(Enumerable.Range(0, 1000).Select(depth => new string(' ', 2 * depth) + "- x\n")) },
        { "nested emphasis", Repeat("*a **b ") },
        { "stars", Repeat("*") + "x" + Repeat("*") },
        { "underscores", Repeat("_a ") },
        { "open links", Repeat("[a](") },
        { "open images", Repeat("![a](") },
        { "link definitions", string.Concat(Enumerable.Range(0, Many).Select(number => $"[a{number}]: x\n")) },
        { "footnotes", string.Concat(Enumerable.Range(0, 10_000).Select(number => $"[^{number}] ")) + "\n\n" + string.Concat(Enumerable.Range(0, 10_000).Select(number => $"[^{number}]: x\n")) },
        { "definitions between paragraphs", string.Concat(Enumerable.Range(0, 4 * Many).Select(number => $"a\n\n[b{number}]: x\n\n")) },
        { "footnotes between paragraphs", string.Concat(Enumerable.Range(0, 4 * Many).Select(number => $"a\n\n[^{number}]: x\n\n")) },
        { "backticks", string.Concat(Enumerable.Range(1, 700).Select(length => new string('`', length) + " ")) },
        { "tags", Repeat("<div>\n") + Repeat("x <b>") },
        { "open comments", Repeat("<!-- ") },
        { "shortcodes", Repeat("{{< a ") },
        { "entities", Repeat("&amp;") },
        { "table", Repeat("|a", 5000) + "|\n" + Repeat("|-", 5000) + "|\n" + Repeat(Repeat("|b", 5000) + "|\n", 5) },
        { "curly quotation marks", Repeat("“") + "x" },
        { "straight quotation marks", Repeat("\"a ") },
        { "single quotation marks", Repeat("'a ") },
        { "NUL", Repeat("\0a ") },
        { "lone surrogates", Repeat("\uD800 \uDC00 ") },
        { "bidirectional controls", Repeat("\u202Eper cent\u2066 ") },
        { "combining marks", "e" + Repeat("\u0301") + " per cent" },
        { "capitals of a dateline", Repeat("DULUTH, ") },
        { "front matter without an end", "---\n" + Repeat("title: x\n", 10_000) },
        { "deep YAML", "---\n" + Repeat("- ") + "x\n---\n" },
        { "an alias bomb", "---\na: &a [x, x]\n" + string.Concat("bcdefghijklmnopq".Select(letter => $"{letter}: &{letter} [{Repeat($"*{(char)(letter - 1)}, ", 8)}x]\n")) + "---\n" },
        { "deep JSON", Repeat("{\"a\":") },
        { "deep TOML", "+++\na = " + Repeat("[") + "\n+++\n" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Ends_soon_and_reports_places_that_exist(string name, string text)
    {
        var clock = Stopwatch.StartNew();
        var source = new SourceText("story.md", text);
        var diagnostics = Linter.Check(Linter.Parse(source));
        var taken = clock.Elapsed;

        Assert.True(taken < Limit, $"{name}: {taken}");
        Assert.All(diagnostics, diagnostic => Assert.True(diagnostic.Range.Start >= 0 && diagnostic.Range.Start <= diagnostic.Range.End && diagnostic.Range.End <= source.Text.Length, $"{name}: {diagnostic}"));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.RuleId == BuiltInRules.Internal);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("[a](")]
    [InlineData("a <!-- ")]
    [InlineData("a <? ")]
    [InlineData("a <![CDATA[ ")]
    [InlineData("a <!A ")]
    [InlineData("a <!-- ?>\n")]
    [InlineData("a\n===\n")]
    [InlineData("> a\n> -\n")]
    [InlineData("| a* |\n")]
    [InlineData("[a]: /b\n")]
    [InlineData("[a\nb]: /c\n")]
    [InlineData("_he said.\n.\n.\n.\n.\n.\n")]
    [InlineData("[he said.\n.\n.\n.\n.\n.\n")]
    [InlineData("a[^1][^1][^1] ")]
    [InlineData("a***]]>]]>]]>*")]
    [InlineData("[a\nb][c] ")]
    [InlineData("~~he said.\n.\n.\n.\n.\n.\n")]
    [InlineData("number A* of\n|---|\n|---|\n|---|\n")]
    public void What_is_too_entangled_is_told(string piece)
    {
        var found = Assert.Single(Linter.Check(Linter.Parse(new SourceText("story.md", Repeat(piece) + "x"))), diagnostic => diagnostic.RuleId == BuiltInRules.Unreadable);
        Assert.Equal("The Markdown is too entangled to be read. Flatten its lists, quotations and brackets, close its comments and emphasis, or split its long paragraphs and tables.", found.Message);
    }

    [Theory]
    [InlineData("[", "|", "](a)")]
    [InlineData("![|[ice]", "|", "![snow](a)](b)")]
    [InlineData("|\n[", "ice|snow\n", "](a)")]
    public void Bars_in_a_link_are_too_many(string start, string piece, string end) =>
        Assert.NotNull(Linter.Parse(new SourceText("story.md", start + Repeat(piece, 60_000) + end)).MarkdownProblem);

    /// <summary>Each is read up to its own end, or ends with its paragraph.</summary>
    [Theory]
    [InlineData("A <!-- note --> b <? php ?> c <![CDATA[ d ]]> e <!DOCTYPE f> rose.\n")]
    [InlineData("A <!-- note rose.\n\n")]
    [InlineData("A\n===\n\nB\n---\n\nC\n\n---\n\n")]
    [InlineData("A <!X ?> <? y > <!-- z ?> <![CDATA[ > rose.\n\n")]
    public void Long_lists_of_comments_are_read(string piece) =>
        Assert.DoesNotContain(Linter.Check(Linter.Parse(new SourceText("story.md", Repeat(piece, 2_000)))), static diagnostic => diagnostic.RuleId == BuiltInRules.Unreadable);

    [Theory]
    [InlineData("- ")]
    [InlineData("*")]
    public void A_long_rule_across_the_page_is_read(string piece) =>
        Assert.Null(Linter.Parse(new SourceText("story.md", $"{Repeat(piece)}\n\n>{Repeat(" ", 300)}\n")).MarkdownProblem);

    [Theory]
    [InlineData("| Ice | 5 per cent | *new* | 2024 |\n")]
    [InlineData("| [Ice \\| snow](a) | 5 per cent | [0; 5) | 2024 |\n")]
    public void A_long_table_is_read(string row)
    {
        var article = Linter.Parse(new SourceText("story.md", "| City | Change | Note | Year |\n|---|---|---|---|\n" + Repeat(row, 3000)));
        Assert.Null(article.MarkdownProblem);
        Assert.Contains(article.Blocks, static block => block is { Kind: BlockKind.Table, Text: "5 per cent" });
    }

    [Theory]
    [InlineData("- *new:* **ice** rose\n")]
    [InlineData("*new:* **ice** [rose](a_b_c)\n\n")]
    [InlineData("[ice](a) rose\n")]
    [InlineData("[ice][1] rose[^1].\n\n")]
    public void Many_marks_that_end_are_read(string piece) =>
        Assert.Null(Linter.Parse(new SourceText("story.md", Repeat(piece, 5_000))).MarkdownProblem);

    [Fact]
    public void Long_lists_of_links_are_read()
    {
        var list = string.Concat(Enumerable.Range(0, 3000).Select(number => $"- [Story {number}](https://example.org/story({number})) rose 5 per cent\n"));
        Assert.Equal(3000, Linter.Check(Linter.Parse(new SourceText("story.md", list))).Count(diagnostic => diagnostic.RuleId == "ap/percent-sign"));
    }
}
