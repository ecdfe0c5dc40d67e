using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Checks;
using StyleLint.Configuration;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;

namespace StyleLint.Stylebooks;

/// <summary>Tests rule pages by their own examples: each page alone, with the data pages of all the stylebooks.</summary>
internal sealed class PageTester
{
    private readonly ImmutableArray<DataPage> dataPages;
    private readonly NewsroomFinders finders;

    /// <summary>Prepares to test pages of some stylebooks.</summary>
    /// <param name="stylebooks">The stylebooks whose data pages count: the pages' own and <c>newsroom</c>.</param>
    /// <param name="problems">Receives what is wrong with the data pages.</param>
    public PageTester(IReadOnlyList<Stylebook> stylebooks, List<Problem> problems)
    {
        dataPages = [.. stylebooks.SelectMany(stylebook => stylebook.DataPages)];
        finders = NewsroomFinders.From(dataPages, problems);
    }

    /// <summary>Tests all pages of a stylebook, and that they work together with each other and with <c>newsroom</c>.</summary>
    /// <returns>What is wrong, in the order of the pages.</returns>
    public static ImmutableArray<Problem> Test(Stylebook stylebook)
    {
        var problems = new List<Problem>();
        IReadOnlyList<Stylebook> stylebooks = EmbeddedStylebooks.Read("newsroom", []) is { } newsroom && stylebook.Name != newsroom.Name ? [newsroom, stylebook] : [stylebook];
        Linter.Compile(stylebooks, LintConfiguration.Default, problems);
        var tester = new PageTester(stylebooks, problems);
        foreach (var page in stylebook.Pages) problems.AddRange(tester.Test(page));
        return [.. problems.DistinctBy(problem => (problem.Source.Path, problem.Range, problem.Message))];
    }

    /// <summary>Tests one page.</summary>
    /// <returns>What is wrong, in the order of the page's examples.</returns>
    public ImmutableArray<Problem> Test(RulePage page)
    {
        var problems = new List<Problem>(page.Body.Problems);
        RequireExamples(page, problems);
        var linter = Compile(page, null, problems);
        if (problems.Count > 0) return [.. problems];
        foreach (var example in page.Body.Examples)
        {
            var inExample = new List<Problem>();
            var linterOfExample = example.Options is null ? linter : Compile(page, example.Options, inExample);
            if (inExample.Count == 0) new ExampleTest(linterOfExample, AllChecks.Find(page.Check.Text)!.IsArticleWide, example, inExample).Run();
            problems.AddRange(inExample);
        }

        return [.. problems];
    }

    private Linter Compile(RulePage page, DataMap? options, List<Problem> problems)
    {
        var id = new DataScalar(page.Check.Range, DataScalarKind.Text, page.Id, null);
        var configuration = LintConfiguration.Default with { Rules = [new RuleSetting(page.Source, id, IsOn: true, Severity: null, options)] };
        return new LinterCompiler([new Stylebook(page.Stylebook, [page], dataPages)], configuration, problems, () => finders).Compile();
    }

    private static void RequireExamples(RulePage page, List<Problem> problems)
    {
        var place = new TextRange(page.BodyStart, page.BodyStart);
        if (!page.Body.Examples.Any(example => example.IsBad))
            problems.Add(new Problem(page.Source, place, "The page needs a bad example: a block ‘md bad’ with carets under what the rule reports."));
        if (page.Body.Examples.All(example => example.IsBad))
            problems.Add(new Problem(page.Source, place, "The page needs a good example: a block ‘md good’ that the rule accepts."));
        if (page.Fix is not null && page.Body.Examples.All(example => example.Fixed is null))
            problems.Add(new Problem(page.Source, place, "The rule has a fix, so the page needs a fixed example: a block ‘md fixed’ behind a bad one."));
    }
}
