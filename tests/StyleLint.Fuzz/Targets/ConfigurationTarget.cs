using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;

namespace StyleLint.Fuzz.Targets;

/// <summary>A configuration.</summary>
internal sealed class ConfigurationTarget : FuzzTarget
{
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
        Linter.Compile(PageTexts.Stylebooks.Take(1).ToList(), configuration, problems);
        foreach (var problem in problems) _ = problem.ToString();
    }
}
