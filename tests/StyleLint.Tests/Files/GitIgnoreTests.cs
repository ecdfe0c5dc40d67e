using System.Diagnostics;
using System.Globalization;
using StyleLint.Configuration;
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

    [Fact]
    public void Lines_are_looked_up_by_name_as_if_each_were_compared()
    {
        string[] lines = ["a", "!a", "/a", "b/", "!b/", "*", "!*", "*b", "a/*", "**/b", "!a/b", "a/**", "[ab]", "!?", "a/b", "x*", "!x"];
        string[] paths = ["a", "b", "x", "a/a", "a/b", "b/a", "x/b", "a/x/b"];
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var chosen = Enumerable.Range(0, random.Next(1, 8)).Select(_ => lines[random.Next(lines.Length)]).ToArray();
            var path = paths[random.Next(paths.Length)].Split('/');
            var isFolder = random.Next(2) == 0;
            var last = chosen.Select(GitIgnorePattern.Parse).LastOrDefault(pattern => pattern!.IsMatch(path, isFolder));
            Assert.Equal(last is { IsNegated: false }, GitIgnore.None.With(chosen, 0).IsIgnored(path, isFolder));
        }
    }

    /// <summary>A megabyte of patterns took a minute for three thousand files.</summary>
    [Fact]
    public void A_long_list_of_names_takes_no_time()
    {
        var ignore = GitIgnore.None.With(Enumerable.Range(0, 50_000).Select(static number => $"/drafts/story-{number}.md"), 0);
        var watch = Stopwatch.StartNew();
        for (var number = 25_000; number < 75_000; number++)
            Assert.Equal(number < 50_000, ignore.IsIgnored(["drafts", $"story-{number}.md"], isFolder: false));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"It took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("/drafts/{0}.md", 50_000, true)]
    [InlineData("/drafts/{0}.md", 50_001, false)]
    [InlineData("*{0}.md", 5_000, true)]
    [InlineData("*{0}.md", 5_001, false)]
    [InlineData("/{0}/index.md", 5_000, true)]
    [InlineData("/{0}/index.md", 5_001, false)]
    [InlineData("/drafts/a-name-of-more-than-twenty-characters-{0}.md", 20_000, false)]
    public void A_file_has_only_so_many_lines(string line, int count, bool holds)
    {
        using var folder = new TemporaryFolder().AsRepository().Write("news/drafts/0.md")
            .Write("news/.gitignore", string.Concat(Enumerable.Range(0, count).Select(number => string.Format(CultureInfo.InvariantCulture, line, number) + "\n")));
        var found = ArticleFiles.Find(["."], folder.Path, new ConfigurationFinder(folder.Path));
        const string TooLong = "‘news/.gitignore’ is too long. With those of the folders above it, it may have 50,000 lines, 5,000 of them with wildcards or of the same name.";
        if (holds) Assert.DoesNotContain(TooLong, found.Errors);
        else Assert.Equal(TooLong, Assert.Single(found.Errors));
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder().AsRepository().Write("a.md").Write("list", "a.md\n");
        File.CreateSymbolicLink(folder[".gitignore"], folder["list"]);
        Assert.Single(ArticleFiles.Find(["."], folder.Path, new ConfigurationFinder(folder.Path)).Articles);
    }

    [Fact]
    public void Lines_of_the_folders_above_count_as_well()
    {
        var lines = string.Concat(Enumerable.Range(0, 3_000).Select(static number => $"*{number}x\n"));
        using var folder = new TemporaryFolder().AsRepository().Write("news/2024/a.md").Write(".gitignore", lines).Write("news/.gitignore", lines).Write("news/2024/.gitignore", "a.md\n");
        var found = ArticleFiles.Find(["news/2024"], folder.Path, new ConfigurationFinder(folder.Path));
        Assert.StartsWith("‘news/.gitignore’ is too long.", found.Errors[^1], StringComparison.Ordinal);
        Assert.Empty(found.Articles);
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
