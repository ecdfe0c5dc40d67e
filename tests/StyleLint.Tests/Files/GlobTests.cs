using StyleLint.Files;

namespace StyleLint.Tests.Files;

public sealed class GlobTests
{
    [Theory]
    [InlineData("opinion/**", "opinion/a.md", true)]
    [InlineData("opinion/**", "opinion/2024/a.md", true)]
    [InlineData("opinion/**", "news/opinion/a.md", false)]
    [InlineData("opinion/*", "opinion/2024/a.md", false)]
    [InlineData("opinion", "opinion/2024/a.md", true)]
    [InlineData("./opinion/", "opinion/a.md", true)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "x/y/a.md", true)]
    [InlineData("*.md", "x/a.md", false)]
    [InlineData("20??/*.md", "2024/a.md", true)]
    [InlineData("Opinion/**", "opinion/a.md", false)]
    public void A_glob_matches_whole_paths(string glob, string path, bool isMatch) =>
        Assert.Equal(isMatch, Glob.Parse(glob, out _)!.IsMatch(path));

    [Theory]
    [InlineData("**/*.{md,txt}", "braces")]
    [InlineData("drafts\\**", "forward slashes")]
    [InlineData("../other/**", "leaves its folder")]
    [InlineData("[a.md", "not closed")]
    [InlineData("/", "must name files")]
    public void A_glob_that_would_match_nothing_is_a_mistake(string glob, string message)
    {
        Assert.Null(Glob.Parse(glob, out var mistake));
        Assert.Contains(message, mistake, StringComparison.Ordinal);
    }

    [Fact]
    public void A_glob_that_is_longer_than_any_path_is_a_mistake()
    {
        Assert.NotNull(Glob.Parse(new string('a', 4096), out _));
        Assert.Null(Glob.Parse(new string('a', 4097), out var mistake));
        Assert.Equal("‘aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…’ has 4,097 characters, and no path is longer than 4,096.", mistake);
    }

    [Fact]
    public void What_lies_beneath_a_match_is_what_has_a_folder_above_it_that_matches()
    {
        var random = new Random(1);
        for (var round = 0; round < 20_000; round++)
        {
            var glob = Glob.Parse(Names(random, ["**", "a", "b", "*"]) + "/a", out _)!;
            var path = Names(random, ["a", "b", "c"]);
            var above = path.Split('/');
            Assert.Equal(Enumerable.Range(1, above.Length).Any(length => glob.IsMatch(above.AsSpan(0, length))), glob.IsMatch(path));
        }
    }

    private static string Names(Random random, string[] names) => string.Join('/', Enumerable.Range(0, random.Next(1, 7)).Select(_ => names[random.Next(names.Length)]));
}
