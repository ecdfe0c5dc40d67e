using StyleLint.Articles;
using StyleLint.Newsroom;

namespace StyleLint.Tests;

/// <summary>Articles for tests.</summary>
internal static class TestArticles
{
    /// <summary>Parses a text with the defaults of a project that has no configuration.</summary>
    public static Article Parse(string text, string path = "article.md") =>
        new ArticleParser(FrontMatterKeys.Default, new DatelineParser()).Parse(new SourceText(path, text));
}
