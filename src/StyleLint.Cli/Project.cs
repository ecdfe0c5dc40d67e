using System.Collections.Immutable;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Cli;

/// <summary>The configuration and the stylebooks that hold for the current folder.</summary>
internal sealed class Project
{
    private readonly ImmutableDictionary<string, Rule> enabled;

    private Project(ImmutableArray<Stylebook> stylebooks, ImmutableDictionary<string, Rule> enabled, IReadOnlyList<Problem> problems)
    {
        this.enabled = enabled;
        Pages = PagesOf(stylebooks);
        Problems = [.. problems.Where(static problem => !problem.IsNote)];
        Stylebooks = stylebooks;
    }

    /// <summary>The rules of all stylebooks, on or off, ordered by id.</summary>
    public ImmutableArray<RulePage> Pages { get; }

    /// <summary>What is wrong with configuration and pages.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The stylebooks, in the order of the configuration.</summary>
    public ImmutableArray<Stylebook> Stylebooks { get; }

    /// <summary>Reads configuration and stylebooks.</summary>
    /// <param name="shell">Where the command runs.</param>
    /// <param name="config">The value of <c>--config</c>.</param>
    public static Project Open(Shell shell, string? config)
    {
        var finder = new ConfigurationFinder(shell.Folder, config);
        var configuration = finder.Find(shell.Folder);
        var problems = new List<Problem>(finder.Problems);
        var stylebooks = StylebookLoader.Load(configuration, problems);
        var linter = Linter.Compile(stylebooks, configuration, problems);
        return new Project(stylebooks, linter.Rules.ToImmutableDictionary(rule => rule.Id, StringComparer.Ordinal), problems);
    }

    /// <summary>The project with the stylebooks inside the tool that it does not use, so that they can be read about; their rules do not run.</summary>
    public Project WithEmbedded()
    {
        var problems = new List<Problem>(Problems);
        var others = StylebookLoader.EmbeddedNames.Where(name => Stylebooks.All(stylebook => stylebook.Name != name)).Select(name => EmbeddedStylebooks.Read(name, problems)!);
        return new Project([.. Stylebooks.Concat(others)], enabled, problems);
    }

    /// <summary>The page of a rule, or null.</summary>
    public RulePage? Find(string id) => Pages.FirstOrDefault(page => page.Id == id);

    /// <summary>A rule as the list of rules shows it.</summary>
    public RuleListing ListingOf(RulePage page)
    {
        var rule = enabled.GetValueOrDefault(page.Id);
        var title = page.Body.Title;
        return new RuleListing(page, title, rule is not null, rule?.Severity ?? page.Severity);
    }

    private static ImmutableArray<RulePage> PagesOf(ImmutableArray<Stylebook> stylebooks)
    {
        var pages = new SortedDictionary<string, RulePage>(StringComparer.Ordinal);
        foreach (var page in stylebooks.SelectMany(stylebook => stylebook.Pages)) pages[page.Id] = page;
        return [.. pages.Values];
    }
}
