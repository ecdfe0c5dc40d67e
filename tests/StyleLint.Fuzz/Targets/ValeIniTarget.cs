using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Vale;

namespace StyleLint.Fuzz.Targets;

/// <summary>A <c>.vale.ini</c>.</summary>
internal sealed class ValeIniTarget : FuzzTarget
{
    public override string Name => "vale-ini";

    public override IReadOnlyList<string> Seeds { get; } =
    [
        "StylesPath = styles\nMinAlertLevel = warning\nVocab = Base, News\nIgnoredScopes = code, tt\nSkippedScopes = script\nIgnoredClasses = x\n\n[formats]\nmdx = md\n\n[*.{md,txt}]\nBasedOnStyles = Vale, House\nHouse.Very = error\nHouse.Late = NO\nTokenIgnores = (\\$+[^\\n$]+\\$+), (?:a|b)\nBlockIgnores = (?s) *({%.*?%})\n",
        "; a comment\n# another\n[*]\nBasedOnStyles =\n[news/**.md]\nHouse.Very = suggestion\n",
    ];

    public override void Run(string input)
    {
        var problems = new List<Problem>();
        var configuration = ValeIniReader.Read(new SourceText(".vale.ini", input), Path.GetTempPath(), problems);
        foreach (var problem in problems) _ = problem.ToString();
        var linters = new ConfigurationLinters(configuration, static (_, _) => [], new SharedFinders(), new LinterAllowance());
        linters.For(Path.Combine(Path.GetTempPath(), "news", "story.md"));
        foreach (var problem in linters.Problems) _ = problem.ToString();
    }
}
