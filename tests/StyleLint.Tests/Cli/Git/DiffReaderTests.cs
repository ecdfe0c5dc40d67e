using StyleLint.Cli.Git;

namespace StyleLint.Tests.Cli.Git;

public sealed class DiffReaderTests
{
    private static string Read(string diff) => string.Join("; ", DiffReader.Read(diff).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file =>
        $"{file.Key}: {(file.Value is { } spans ? string.Join(' ', spans.Select(span => $"{span.First}+{span.Count}")) : "all")}"));

    [Fact]
    public void Hunks_name_the_new_lines() =>
        Assert.Equal("a.md: 3+2 9+1; b.md: 1+1", Read("""
            diff --git a/a.md b/a.md
            index 1..2 100644
            --- a/a.md
            +++ b/a.md
            @@ -3 +3,2 @@ Heading
            -old
            +new
            +new
            @@ -8,0 +9 @@
            +more
            diff --git a/b.md b/b.md
            --- /dev/null
            +++ b/b.md
            @@ -0,0 +1 @@
            +new
            \ No newline at end of file
            """));

    [Fact]
    public void Lines_that_look_like_headers_are_content() =>
        Assert.Equal("a.md: 1+2 7+1", Read("--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,2 @@\n--- a/x.md\n+++ b/x.md\n+@@ -1 +1 @@\n@@ -5,0 +7 @@\n+x\n"));

    [Fact]
    public void Removed_lines_leave_nothing_new() =>
        Assert.Equal("a.md: ", Read("--- a/a.md\n+++ b/a.md\n@@ -3,2 +2,0 @@\n-x\n-y\n"));

    [Fact]
    public void A_deleted_file_is_gone() =>
        Assert.Equal("", Read("--- a/a.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n"));

    [Theory]
    [InlineData("+++ b/two words.md\t", "two words.md")]
    [InlineData("+++ \"b/caf\\303\\251 \\\"x\\\".md\"", "café \"x\".md")]
    [InlineData("+++ \"b/tab\\there\\nline.md\"", "tab\there\nline.md")]
    public void Unusual_names_are_read(string header, string name) =>
        Assert.Equal($"{name}: 1+1", Read($"{header}\n@@ -0,0 +1 @@\n+x\n"));

    [Fact]
    public void Every_line_of_a_binary_file_counts() =>
        Assert.Equal("new.md: all", Read("Binary files a/old.md and b/new.md differ\n"));
}
