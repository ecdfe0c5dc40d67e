using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Tests.Configuration;

public sealed class LintersTests
{
    private const string Configuration = "stylebooks: [./desk]\naccept: [Nine Per Cent]\noverrides:\n  - files: [\"opinion/**\"]\n    rules: { desk/per-cent: off }\n  - files: [\"**/letters/*.md\"]\n    rules: { desk/per-cent: error }\n";

    private const string Page = """
        ---
        check: words
        severity: warning
        message: Use “{use}”, not “{found}”.
        source: The desk
        words:
          per cent: percent
        ---
        # Write percent as one word

        It is one word.

        ## Flagged
        ```md bad
        It rose 5 per cent.
                  ^^^^^^^^ Use “percent”, not “per cent”.
        ```
        """;

    [Fact]
    public void Overrides_hold_for_the_files_they_name_and_later_ones_win()
    {
        using var folder = Newsroom(Configuration);
        var linters = new Linters(new ConfigurationFinder(folder.Path));
        Assert.Equal([Severity.Warning], Severities(linters, folder["news/a.md"]));
        Assert.Equal([], Severities(linters, folder["opinion/a.md"]));
        Assert.Equal([Severity.Error], Severities(linters, folder["opinion/letters/a.md"]));
        Assert.Empty(linters.Problems);
    }

    [Fact]
    public void What_lies_inside_accepted_words_is_dropped()
    {
        using var folder = Newsroom(Configuration);
        var linter = new Linters(new ConfigurationFinder(folder.Path)).For(folder["a.md"]);
        Assert.Empty(Check(linter, "He read Nine\nPer Cent.\n"));
        Assert.Single(Check(linter, "He read nine per cent.\n"));
        var other = Assert.Single(Check(linter, "In Nine Per Cent, it rose 5 per cent.\n"));
        Assert.Equal(new TextRange(28, 36), other.Range);
    }

    [Fact]
    public void One_linter_serves_all_files_with_the_same_settings()
    {
        using var folder = Newsroom(Configuration);
        var loaded = 0;
        var linters = new Linters(new ConfigurationFinder(folder.Path), (configuration, problems) =>
        {
            Interlocked.Increment(ref loaded);
            return StylebookLoader.Load(configuration, problems);
        });
        var found = new Linter[60];
        Parallel.For(0, found.Length, index => found[index] = linters.For(folder[$"{(index % 2 == 0 ? "news" : "opinion")}/{index}.md"]));
        Assert.Equal(2, found.Distinct().Count());
        Assert.Equal(1, loaded);
    }

    [Fact]
    public void A_misspelled_rule_of_an_override_is_told_once_even_where_no_file_matches()
    {
        using var folder = Newsroom("stylebooks: [./desk]\noverrides:\n  - files: [gone/**]\n    rules: { desk/percent: off }\n");
        var linters = new Linters(new ConfigurationFinder(folder.Path));
        linters.For(folder["a.md"]);
        linters.For(folder["gone/a.md"]);
        var problem = Assert.Single(linters.Problems);
        Assert.StartsWith(".style-lint.yml:4:14: Unknown rule ‘desk/percent’.", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_compiles_no_more_linters_than_fit_into_memory()
    {
        using var folder = new TemporaryFolder().AsRepository();
        for (var number = 0; number <= 100; number++) folder.Write($"desk-{number}/.style-lint.yml", $"accept: [Zed{number}]\n");
        AssertTooMany(folder, static number => $"desk-{number}/a.md");
    }

    [Fact]
    public void Sets_of_overrides_count_as_well()
    {
        var overrides = Enumerable.Range(0, 101).Select(static number => $"  - files: [\"desk/{number}.md\"]\n    rules: {{ }}\n");
        using var folder = new TemporaryFolder().AsRepository().Write(".style-lint.yml", $"overrides:\n{string.Concat(overrides)}");
        AssertTooMany(folder, static number => $"desk/{number}.md");
    }

    private static void AssertTooMany(TemporaryFolder folder, Func<int, string> fileOf)
    {
        var linters = new Linters(new ConfigurationFinder(folder.Path), static (_, _) => []);
        for (var number = 0; number < 100; number++) linters.For(folder[fileOf(number)]);
        Assert.Empty(linters.Problems);

        linters.For(folder[fileOf(100)]);
        linters.For(folder[fileOf(100)]);
        var problem = Assert.Single(linters.Problems).ToString();
        Assert.Contains(".style-lint.yml:1:1: The articles of this run need more than 100 different settings", problem, StringComparison.Ordinal);
    }

    private static TemporaryFolder Newsroom(string configuration) =>
        new TemporaryFolder().AsRepository().Write(".style-lint.yml", configuration).Write("desk/per-cent.md", Page);

    private static IEnumerable<Severity> Severities(Linters linters, string path) =>
        Check(linters.For(path), "It rose 5 per cent.\n").Select(diagnostic => diagnostic.Severity);

    private static ImmutableArray<Diagnostic> Check(Linter linter, string text) =>
        linter.Check(linter.Parse(new SourceText("a.md", text)));
}
