using System.Diagnostics;
using StyleLint.Articles;
using StyleLint.Cli.Fixing;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Hostile;

/// <summary>Files in which every line is fixed, and fixes of which none may be applied.</summary>
[Collection(Alone.Name)]
public sealed class LongFixTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private static string Diff(string before, string after)
    {
        using var output = new StringWriter();
        UnifiedDiff.Write(output, "story.md", before, after);
        return output.ToString();
    }

    [Theory]
    [InlineData("5 per cent rose.\n", "5 percent rose.\n")]
    [InlineData("5 per cent rose.\nIt fell.\n", "5 percent rose.\nIt fell.\n")]
    [InlineData("5 per cent\nrose.\n", "5 percent rose.\n")]
    [InlineData("a\n", "b\nc\n")]
    public void A_difference_of_every_line_is_written_in_time(string before, string after)
    {
        var clock = Stopwatch.StartNew();
        var diff = Diff("First.\n" + LongText.Repeat(before, 100_000), "First.\n" + LongText.Repeat(after, 100_000));

        Assert.True(clock.Elapsed < Limit, $"It took {clock.Elapsed}.");
        Assert.StartsWith("--- a/story.md\n+++ b/story.md\n@@ -1,", diff, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_difference_shows_the_lines_that_change()
    {
        var lines = Enumerable.Range(0, 9_000).Select(static number => $"Line {number}.").ToArray();
        var before = string.Join('\n', lines) + "\n";
        var after = before.Replace("Line 17.", "Row 17.", StringComparison.Ordinal).Replace("Line 19.", "Row 19.", StringComparison.Ordinal).Replace("Line 8999.", "Row 8999.", StringComparison.Ordinal);

        Assert.Equal(
            "--- a/story.md\n+++ b/story.md\n" +
            "@@ -15,9 +15,9 @@\n Line 14.\n Line 15.\n Line 16.\n-Line 17.\n+Row 17.\n Line 18.\n-Line 19.\n+Row 19.\n Line 20.\n Line 21.\n Line 22.\n" +
            "@@ -8997,4 +8997,4 @@\n Line 8996.\n Line 8997.\n Line 8998.\n-Line 8999.\n+Row 8999.\n",
            Diff(before, after));
    }

    [Fact]
    public void A_long_difference_in_the_number_of_lines_is_one_change()
    {
        var lines = Enumerable.Range(0, 9_000).Select(static number => $"Line {number}.").ToArray();
        var before = string.Join('\n', lines);
        var after = before.Replace("Line 17.\n", "", StringComparison.Ordinal);

        Assert.Equal("--- a/story.md\n+++ b/story.md\n@@ -15,7 +15,6 @@\n Line 14.\n Line 15.\n Line 16.\n-Line 17.\n Line 18.\n Line 19.\n Line 20.\n", Diff(before, after));
    }

    [Fact]
    public void Fixes_that_would_all_change_the_structure_stay_out_in_time()
    {
        var problems = new List<Problem>();
        var builder = new StylebookBuilder("house", problems);
        builder.Add(new SourceText("house/rule.md", "---\ncheck: words\nseverity: warning\nsource: the house\nmessage: m\nfix: safe\nwords:\n  foo: \"-\"\n---\n# Rule\n\nWhy.\n"), "rule.md");
        var linter = Linter.Compile([builder.ToStylebook()], LintConfiguration.Default, problems);
        Assert.Empty(problems);
        var text = LongText.Repeat("foo bar\n\n", 50_000);
        var clock = Stopwatch.StartNew();
        var result = new ArticleFixer(linter, []).Fix(new SourceText("story.md", text));

        Assert.True(clock.Elapsed < 4 * Limit, $"It took {clock.Elapsed}.");
        Assert.Equal(text, result.Source.Text);
        Assert.Equal(50_000, result.Diagnostics.Length);
    }
}
