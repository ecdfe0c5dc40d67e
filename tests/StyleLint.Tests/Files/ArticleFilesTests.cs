using StyleLint.Configuration;
using StyleLint.Files;

namespace StyleLint.Tests.Files;

public sealed class ArticleFilesTests
{
    [Fact]
    public void A_folder_yields_its_Markdown_in_order()
    {
        using var folder = new TemporaryFolder().Write("b.md").Write("a/z.markdown").Write("a/B.MD").Write("a/photo.jpg").Write("node_modules/x/README.md").Write(".git/x.md");
        Assert.Equal(["a/B.MD", "a/z.markdown", "b.md"], Paths(folder, "."));
        Assert.Equal(["a/B.MD", "a/z.markdown", "b.md"], Paths(folder));
    }

    [Fact]
    public void The_order_of_arguments_makes_no_difference_and_each_article_comes_once()
    {
        using var folder = new TemporaryFolder().Write("a.md").Write("news/b.md").Write("notes.txt");
        string[] expected = ["a.md", "news/b.md", "notes.txt"];
        Assert.Equal(expected, Paths(folder, "notes.txt", "news", "a.md", "./news/b.md"));
        Assert.Equal(expected, Paths(folder, "news/../news/b.md", "a.md", "news/*.md", "notes.txt"));
    }

    [Fact]
    public void Gitignore_files_hold_from_the_top_of_the_repository_down()
    {
        using var folder = new TemporaryFolder().AsRepository()
            .Write(".gitignore", "drafts/\n*.tmp.md\n").Write(".git/info/exclude", "private.md\n")
            .Write("news/.gitignore", "/local.md\n!kept.tmp.md\n")
            .Write("drafts/a.md").Write("news/a.md").Write("news/local.md").Write("news/deep/local.md")
            .Write("news/kept.tmp.md").Write("news/gone.tmp.md").Write("private.md");
        Assert.Equal(["news/a.md", "news/deep/local.md", "news/kept.tmp.md"], Paths(folder, "."));
        Assert.Equal(["news/deep/local.md"], Paths(folder, "news/deep"));
    }

    [Fact]
    public void A_file_named_outright_is_taken_whatever_ignores_it()
    {
        using var folder = new TemporaryFolder().AsRepository().Write(".gitignore", "a.md\n").Write("a.md");
        Assert.Equal(["a.md"], Paths(folder, "a.md"));
    }

    [Fact]
    public void The_configuration_ignores_too()
    {
        using var folder = new TemporaryFolder().AsRepository().Write(".style-lint.yml", "ignore: [\"drafts/**\", notes.md]\n")
            .Write("drafts/x/a.md").Write("notes.md").Write("news/notes.md");
        Assert.Equal(["news/notes.md"], Paths(folder, "."));
    }

    [Fact]
    public void Pages_of_a_configured_stylebook_are_no_articles()
    {
        using var folder = new TemporaryFolder().AsRepository().Write(".style-lint.yml", "stylebooks: [newsroom, ./house/style]\n")
            .Write("house/style/usage/utilize.md").Write("house/notes.md");
        Assert.Equal(["house/notes.md"], Paths(folder, "."));
        Assert.Equal(["house/style/usage/utilize.md"], Paths(folder, "house/style/usage/utilize.md"));
    }

    [Fact]
    public void Globs_are_expanded_by_the_tool()
    {
        using var folder = new TemporaryFolder().Write("news/2024/a.md").Write("news/b.md").Write("news/c.txt").Write("x.md");
        Assert.Equal(["news/2024/a.md", "news/b.md"], Paths(folder, "news/**/*.md"));
        Assert.Equal(["news/b.md"], Paths(folder, "news/*"));
        Assert.Equal(["news/c.txt"], Paths(folder, "news/*.txt"));
        Assert.Equal(["news/2024/a.md"], Paths(folder, "news/20??/*.md"));
    }

    [Fact]
    public void A_name_with_brackets_is_a_path_where_it_exists()
    {
        using var folder = new TemporaryFolder().Write("[slug].md");
        Assert.Equal(["[slug].md"], Paths(folder, "[slug].md"));
    }

    [Theory]
    [InlineData("gone.md", "‘gone.md’ does not exist.")]
    [InlineData("empty", "The folder ‘empty’ has no Markdown file (.md, .markdown) that is not ignored.")]
    [InlineData("news/*.markdown", "No file matches ‘news/*.markdown’ that is not ignored.")]
    [InlineData("gone/**", "No file matches ‘gone/**’ that is not ignored.")]
    [InlineData("news/*.{md,txt}", "‘*.{md,txt}’ has braces, which globs here do not know. Write one glob for each alternative.")]
    [InlineData("", "An argument is empty or no path. Name files, folders or globs.")]
    public void Nothing_is_silently_green(string argument, string error)
    {
        using var folder = new TemporaryFolder().Write("news/a.md").Write("empty/photo.jpg");
        var found = Find(folder, argument, "news/a.md");
        Assert.Equal(error, Assert.Single(found.Errors));
        Assert.Single(found.Articles);
    }

    [Fact]
    public void Links_are_not_followed_so_loops_end_and_secrets_stay()
    {
        using var outside = new TemporaryFolder().Write("secret.md");
        using var folder = new TemporaryFolder().Write("news/a.md");
        Directory.CreateSymbolicLink(folder["news/loop"], folder.Path);
        File.CreateSymbolicLink(folder["news/link.md"], outside["secret.md"]);
        Assert.Equal(["news/a.md"], Paths(folder, "."));
    }

    [Fact]
    public void Paths_outside_the_root_are_relative_too()
    {
        using var folder = new TemporaryFolder().Write("a.md").Write("desk/b.md");
        var found = ArticleFiles.Find(["../a.md"], folder["desk"], new ConfigurationFinder(folder["desk"]));
        Assert.Equal("../a.md", Assert.Single(found.Articles).Path);
    }

    private static IEnumerable<string> Paths(TemporaryFolder folder, params string[] arguments)
    {
        var found = Find(folder, arguments);
        Assert.Empty(found.Errors);
        return found.Articles.Select(article => article.Path);
    }

    private static FoundArticles Find(TemporaryFolder folder, params string[] arguments) =>
        ArticleFiles.Find(arguments, folder.Path, new ConfigurationFinder(folder.Path));
}
