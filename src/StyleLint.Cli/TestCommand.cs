using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Humanizer;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Cli;

/// <summary><c>style-lint test</c>: runs the examples of rule pages.</summary>
internal sealed class TestCommand : Command
{
    private const string Shared = "newsroom";

    private readonly Shell shell;
    private readonly Argument<string[]> folders = new("dir")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Folders of rule pages, one a stylebook. Without any: the configured stylebooks.",
    };

    private readonly Option<string?> config = CommonOptions.Config();

    public TestCommand(Shell shell)
        : base("test", "Run the examples of rule pages.")
    {
        this.shell = shell;
        Add(folders);
        Add(config);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var problems = new List<Problem>();
        var stylebooks = Load(parsed, problems);
        foreach (var stylebook in stylebooks) Linter.Compile(WithNewsroom(stylebook), LintConfiguration.Default, problems);
        problems.RemoveAll(static problem => problem.IsNote);
        if (problems.Count > 0) return shell.Fail(problems);

        var failures = stylebooks.SelectMany(stylebook => PageTester.Test(stylebook)).Select(failure => failure.ToString()).Distinct(StringComparer.Ordinal).ToList();
        foreach (var failure in failures) shell.FailAtLength(failure);
        var pages = stylebooks.SelectMany(stylebook => stylebook.Pages).ToList();
        var examples = pages.Sum(page => page.Body.Examples.Length);
        shell.Out.WriteLine($"{Count(pages.Count, "rule")}, {Count(examples, "example")}, {Count(failures.Count, "failure")}.");
        return failures.Count == 0 ? ExitCode.Clean : ExitCode.Found;
    }

    private static string Count(int count, string noun) => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    private ImmutableArray<Stylebook> Load(ParseResult parsed, List<Problem> problems)
    {
        var named = parsed.GetValue(folders) ?? [];
        if (named.Length == 0)
        {
            var project = Project.Open(shell, parsed.GetValue(config));
            problems.AddRange(project.Problems);
            return project.Stylebooks;
        }

        return [.. named.Select(folder => StylebookLoader.LoadFolder(shell.FullPath(folder), problems)).OfType<Stylebook>()];
    }

    /// <summary>Every stylebook may use the data pages of <c>newsroom</c>.</summary>
    private static ImmutableArray<Stylebook> WithNewsroom(Stylebook stylebook)
    {
        if (stylebook.Name == Shared) return [stylebook];
        return [.. StylebookLoader.Load(LintConfiguration.Default, []).Where(each => each.Name == Shared), stylebook];
    }
}
