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
}
