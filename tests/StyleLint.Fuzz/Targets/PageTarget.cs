using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Fuzz.Targets;

/// <summary>A rule page of a stranger's stylebook: read, compiled, its examples run, and an article checked with it.</summary>
internal sealed class PageTarget : FuzzTarget
{
    private const string Story = "DULUTH, Minn. (AP) — “Ice rose 5 per cent,” Ana Roe said Monday. Critics say the U.S could act on Dec. 8, 2021.\n";

    public override string Name => "page";

    /// <summary>Each example is an article, on which a pattern may use up its time.</summary>
    public override int Readings => 8;

    public override IReadOnlyList<string> Seeds => PageTexts.Pages;

    public override void Run(string input)
    {
        var problems = new List<Problem>();
        var reading = RulePageReader.Read(new SourceText("house/rule.md", input), "house", "", "rule", problems);
        if (reading.Rule is not { } page) return;
        var book = new Stylebook("house", [page], []);
        var linter = Linter.Compile([book], LintConfiguration.Default, problems);
        if (problems.Count > 0) return;
        var internalError = linter.Check(linter.Parse(new SourceText("story.md", Story))).FirstOrDefault(diagnostic => diagnostic.RuleId == BuiltInRules.Internal);
        if (internalError is not null) throw new FuzzFault(internalError.Message);
        PageTester.Test(book);
    }
}
