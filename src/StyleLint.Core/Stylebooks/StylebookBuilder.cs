using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>Collects the pages of one stylebook, whose ids must differ.</summary>
internal sealed class StylebookBuilder(string name, List<Problem> problems, bool isBuiltIn = false)
{
    private readonly SortedDictionary<string, RulePage> pages = new(StringComparer.Ordinal);
    private readonly List<DataPage> dataPages = [];
    private ImmutableArray<RuleSetting> settings = [];

    /// <summary>Reads a page and adds it.</summary>
    /// <param name="page">The page's file.</param>
    /// <param name="path">Its path inside the stylebook, with forward slashes: <c>group/name.md</c>.</param>
    /// <param name="compiled">Its front matter, where that is known already.</param>
    public void Add(SourceText page, string path, FrontMatter? compiled = null)
    {
        var slash = path.LastIndexOf('/');
        var group = slash < 0 ? "" : path[..slash];
        var reading = RulePageReader.Read(page, name, group, path[(slash + 1)..^PageFile.Extension.Length], problems, isBuiltIn, compiled);
        if (reading.Data is { } data) dataPages.Add(data);
        if (reading.Rule is not { } rule || pages.TryAdd(rule.Id, rule)) return;
        problems.Add(new Problem(page, page.Lines.RangeOf(1), $"The rule ‘{rule.Id}’ is already on the page ‘{pages[rule.Id].Source.Path}’. Rename one of the files."));
    }

    /// <summary>Reads the house's settings of rules.</summary>
    /// <param name="file">The file <c>stylebook.yml</c>.</param>
    public void AddSettings(SourceText file) => settings = StylebookSettings.Read(file, problems);

    /// <summary>The stylebook with the pages so far.</summary>
    public Stylebook ToStylebook() => new(name, [.. pages.Values], [.. dataPages.OrderBy(page => page.Source.Path, StringComparer.Ordinal)]) { Settings = settings };
}
