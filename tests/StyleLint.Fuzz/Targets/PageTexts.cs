using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Fuzz.Targets;

/// <summary>The pages inside the tool, as texts to begin with.</summary>
internal static class PageTexts
{
    private static readonly List<Problem> Problems = [];

    /// <summary>All stylebooks inside the tool.</summary>
    public static IReadOnlyList<Stylebook> Stylebooks { get; } = [.. EmbeddedStylebooks.Names.Select(name => EmbeddedStylebooks.Read(name, Problems)!)];

    /// <summary>The whole pages.</summary>
    public static IReadOnlyList<string> Pages { get; } = [.. Stylebooks.SelectMany(book => book.Pages).Select(page => page.Source.Text)];

    /// <summary>The whole pages of data: gazetteers, lists of words.</summary>
    public static IReadOnlyList<string> DataPages { get; } = [.. Stylebooks.SelectMany(book => book.DataPages).Select(page => page.Source.Text)];

    /// <summary>The articles that their examples are.</summary>
    public static IReadOnlyList<string> Articles { get; } = [.. Pages.SelectMany(Examples)];

    /// <summary>A configuration that switches every rule on.</summary>
    public static string EverythingOn { get; } =
        $"stylebooks: [{string.Join(", ", EmbeddedStylebooks.Names)}]\nrules:\n{string.Concat(Stylebooks.SelectMany(book => book.Pages).Select(page => $"  {page.Id}: on\n"))}";

    /// <summary>The linter of a project without a configuration.</summary>
    public static Linter DefaultLinter => Linter.Compile([.. Stylebooks.Where(static book => book.Name is "newsroom" or "ap")], LintConfiguration.Default, []);

    /// <summary>The linter of a configuration's text.</summary>
    public static Linter LinterOf(string configuration)
    {
        var problems = new List<Problem>();
        var read = ConfigurationReader.Read(new Articles.SourceText(".style-lint.yml", configuration), Path.GetTempPath(), problems);
        var linter = Linter.Compile(Stylebooks, read, problems);
        return problems.Count == 0 ? linter : throw new FuzzFault(string.Join('\n', problems));
    }

    /// <summary>The articles that a page shows.</summary>
    public static IEnumerable<string> Examples(string page)
    {
        var parts = page.Split("```");
        for (var index = 1; index < parts.Length; index += 2)
            yield return parts[index][(parts[index].IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }
}
