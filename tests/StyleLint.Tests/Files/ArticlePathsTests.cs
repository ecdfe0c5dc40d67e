using StyleLint.Files;

namespace StyleLint.Tests.Files;

/// <summary>Paths come back as they went in, whatever they are called.</summary>
public class ArticlePathsTests
{
    [Fact]
    public void Paths_come_back_in_their_order()
    {
        string[] names = ["a.md", "", "news/eis auf dem See – Übersicht.md", "lone \uD800 half.md", "two\nlines.md", "../z.md"];
        var paths = new ArticlePaths("/desk", names);
        Assert.Equal(names.Select(static name => new ArticlePath("/desk", name)), paths);
        Assert.Equal(names.Length, paths.Count);
        Assert.Equal("two\nlines.md", paths[4].Path);
    }

    [Fact]
    public void There_may_be_none() => Assert.Empty(new ArticlePaths("/desk", []));
}
