using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;

namespace StyleLint.Fuzz.Targets;

/// <summary>A configuration: read, compiled, and an article checked with it.</summary>
internal sealed class ConfigurationTarget : FuzzTarget
{
    private const string Story = "DULUTH, Minn. (AP) — “Ice rose 5 per cent,” Ana Roe said Monday. The Ledger says the U.S could act on Dec. 8, 2021.\n";

    public override string Name => "configuration";

    public override IReadOnlyList<string> Seeds { get; } =
    [
        "stylebooks: [newsroom, ap]\nedition: 2024\nrules:\n  ap/percent-sign: off\n  newsroom/dateline: { severity: error, required: true }\nfrontMatter: { headline: title, updated: [lastmod, updated] }\naccept: [Ledger, Roe]\noverrides:\n  - files: [\"opinion/**\"]\n    rules: { ap/percent-sign: off }\nignore: [\"drafts/**\"]\n",
        PageTexts.EverythingOn,
    ];

    public override void Run(string input)
    {
        var problems = new List<Problem>();
        var configuration = ConfigurationReader.Read(new SourceText(".style-lint.yml", input), Path.GetTempPath(), problems);
        var linter = Linter.Compile(PageTexts.Stylebooks.Take(1).ToList(), configuration, problems);
        foreach (var problem in problems) _ = problem.ToString();
        var broken = linter.Check(linter.Parse(new SourceText("story.md", Story))).FirstOrDefault(static found => found.RuleId == BuiltInRules.Internal || found.Range.End > Story.Length);
        if (broken is not null) throw new FuzzFault(broken.Message);
    }
}
