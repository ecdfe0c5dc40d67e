using System.Diagnostics;
using StyleLint.Files;

namespace StyleLint.Tests.Files;

public sealed class GitIgnoreTests
{
    [Fact]
    public void A_line_that_is_longer_than_any_path_is_no_pattern()
    {
        Assert.NotNull(GitIgnorePattern.Parse("a" + new string(' ', 4000)));
        Assert.Null(GitIgnorePattern.Parse("a" + new string(' ', 1_000_000)));
    }

    // What `git check-ignore --no-index` said of each line.
    [Theory]
    [InlineData("drafts/", "drafts/a.md", true)]
    [InlineData("drafts/", "news/drafts/a.md", true)]
    [InlineData("/drafts", "news/drafts/a.md", false)]
    [InlineData("/drafts", "drafts/a.md", true)]
    [InlineData("drafts/", "drafts", false)]
    [InlineData("*.md", "news/a.md", true)]
    [InlineData("news/*.md", "news/a.md", true)]
    [InlineData("news/*.md", "old/news/a.md", false)]
    [InlineData("news/*.md", "news/old/a.md", false)]
    [InlineData("**/old", "news/old/a.md", true)]
    [InlineData("news/**", "news/a.md", true)]
    [InlineData("news/**/a.md", "news/a.md", true)]
    [InlineData("news/**/a.md", "news/x/y/a.md", true)]
    [InlineData("a**b.md", "a-x-b.md", true)]
    [InlineData("**foo.md", "x/a-foo.md", true)]
    [InlineData("\\!x.md", "!x.md", true)]
    [InlineData("\\#x.md", "#x.md", true)]
    [InlineData("# note", "# note", false)]
    [InlineData("x!y.md", "x!y.md", true)]
    [InlineData("[ab].md", "b.md", true)]
    [InlineData("[[:]a.md", ":a.md", true)]
    [InlineData("[[:digit:]x]a.md", "7a.md", true)]
    [InlineData("[!ab].md", "b.md", false)]
    [InlineData("[[:digit:]].md", "3.md", true)]
    [InlineData("a.md  ", "a.md", true)]
    [InlineData("A.md", "a.md", false)]
    [InlineData("[a.md", "[a.md", false)]
    public void A_line_means_what_it_means_to_Git(string line, string path, bool isIgnored) =>
        Assert.Equal(isIgnored, IsIgnored([line], path));

    [Fact]
    public void A_later_line_takes_back_an_earlier_one()
    {
        Assert.False(IsIgnored(["*.md", "!keep.md"], "keep.md"));
        Assert.True(IsIgnored(["!keep.md", "*.md"], "keep.md"));
    }

    [Fact]
    public void Nothing_is_taken_back_inside_an_ignored_folder() =>
        Assert.True(IsIgnored(["drafts/", "!drafts/keep.md"], "drafts/keep.md"));

    [Fact]
    public void A_hostile_line_takes_no_time()
    {
        var watch = Stopwatch.StartNew();
        Assert.False(IsIgnored([string.Concat(Enumerable.Repeat("*a", 60)) + "b"], new string('a', 250)));
        Assert.False(IsIgnored([string.Concat(Enumerable.Repeat("**/a/", 60)) + "b"], string.Join('/', Enumerable.Repeat("a", 200))));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"It took {watch.Elapsed}.");
    }

    /// <summary>Asks as a walk does: folders from the top down, then the file.</summary>
    private static bool IsIgnored(string[] lines, string path)
    {
        var ignore = GitIgnore.None.With(lines, 0);
        var names = path.Split('/');
        for (var length = 1; length < names.Length; length++)
            if (ignore.IsIgnored(names.AsSpan(0, length), isFolder: true))
                return true;
        return ignore.IsIgnored(names, isFolder: false);
    }
}
