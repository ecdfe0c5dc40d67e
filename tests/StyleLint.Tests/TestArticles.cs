using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Tests;

/// <summary>Articles for tests.</summary>
internal static class TestArticles
{
    private static readonly Lazy<DatelineParser> Datelines = new(static () =>
    {
        var problems = new List<Problem>();
        var datelines = new DatelineParser(Gazetteer.From(StylebookLoader.Load(LintConfiguration.Default, problems).SelectMany(static stylebook => stylebook.DataPages), problems));
        Assert.Empty(problems);
        return datelines;
    });

    /// <summary>Parses a text with the defaults of a project that has no configuration.</summary>
    public static Article Parse(string text, string path = "article.md") =>
        new ArticleParser(FrontMatterKeys.Default, Datelines.Value).Parse(new SourceText(path, text));
}
