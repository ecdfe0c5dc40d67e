using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Vale;

/// <summary>A house with one Vale style, <c>House</c>, and what its rules find in an article.</summary>
internal sealed class ValeDesk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public List<Problem> Problems { get; } = [];

    public IEnumerable<Problem> Mistakes => Problems.Where(static problem => !problem.IsNote);

    public IEnumerable<Problem> Notes => Problems.Where(static problem => problem.IsNote);

    public ValeDesk Rule(string name, string yaml)
    {
        folder.Write($"styles/House/{name}.yml", yaml);
        return this;
    }

    public ValeDesk Write(string path, string text)
    {
        folder.Write(path, text);
        return this;
    }

    /// <summary>Checks an article with a configuration: <c>stylebooks</c> is there already.</summary>
    public IReadOnlyList<Diagnostic> Check(string article, string configuration = "", string path = "news/story.md")
    {
        Problems.Clear();
        var text = "stylebooks: [\"vale:./styles/House\"]\n" + configuration;
        return Check(article, ConfigurationReader.Read(new SourceText(".style-lint.yml", text), folder.Path, Problems), path);
    }

    /// <summary>Checks an article with a <c>.vale.ini</c>.</summary>
    public IReadOnlyList<Diagnostic> CheckWithIni(string article, string ini, string path = "news/story.md")
    {
        Problems.Clear();
        folder.Write(".vale.ini", ini);
        var finder = new ConfigurationFinder(folder.Path, folder[".vale.ini"]);
        var linters = new Linters(finder);
        var linter = linters.For(folder[path]);
        Problems.AddRange(linters.Problems);
        return linter.Check(linter.Parse(new SourceText(path, article)));
    }

    private List<Diagnostic> Check(string article, LintConfiguration configuration, string path)
    {
        var linter = Linter.Compile(StylebookLoader.Load(configuration, Problems), configuration, Problems);
        return [.. linter.Check(linter.Parse(new SourceText(path, article)))];
    }

    /// <summary>Rule, text and message of what is found.</summary>
    public IEnumerable<string> Found(string article, string configuration = "") => Check(article, configuration).Select(found => article[found.Range.Start..found.Range.End]);

    public IEnumerable<string> Messages(string article, string configuration = "") => Check(article, configuration).Select(static found => found.Message);

    public void Dispose() => folder.Dispose();
}
