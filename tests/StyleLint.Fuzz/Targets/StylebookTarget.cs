using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Fuzz.Targets;

/// <summary>A stranger's pages of data and settings, beside the project's own stylebooks: read, compiled, and articles checked with them.</summary>
internal sealed class StylebookTarget : FuzzTarget
{
    /// <summary>Stands between files.</summary>
    private const string Cut = "\n%%%%\n";

    private const int Longest = 20_000;

    private static readonly string[] Stories =
    [
        "DULUTH, Minn. (AP) — “Ice rose 5 per cent,” Ana Roe, 41, said Monday. Senior officials say the U.S could act on Dec. 8, 2021.\n",
        "*Update (Dec. 8, 2021): This story has been updated.*\n\nSTARA ZAGORA, Norland, March 3 (Wire) - Police told the Ledger that Mayor Bo Yi whispered: “No.”\n",
    ];

    public override string Name => "stylebook";

    public override IReadOnlyList<string> Seeds { get; } =
    [
        "---\ndata: places\ncities: |\n  Norland: Stara Zagora, Duluth\ndatelines: |\n  Stara Zagora, Norland: Stara\nalone: Duluth, Stara Zagora\n---\n# Places\n",
        "---\ndata: speech\nneutral: whisper, say\n---\n# Verbs\n",
        .. PageTexts.DataPages.Select(static page => page.Length < Longest ? page : $"{page[..Longest]}\n---\n"),
        "rules:\n  newsroom/notice-placement: { corrections: any }\n  ap/percent-sign: off\n  newsroom/dateline: { severity: error, required: true }\n",
        "rules: {}\n",
    ];

    public override string Input(int number)
    {
        var files = new Mutator(Seeds, number);
        return number % 3 == 0 ? $"{files.Next()}{Cut}{files.Next()}" : files.Next();
    }

    public override void Run(string input)
    {
        var problems = new List<Problem>();
        var builder = new StylebookBuilder("house", problems);
        var number = 0;
        foreach (var file in input.Split(Cut))
            if (file.StartsWith("rules", StringComparison.Ordinal)) builder.AddSettings(new SourceText("house/stylebook.yml", file));
            else builder.Add(new SourceText($"house/page-{++number}.md", file), $"page-{number}.md");
        var linter = Linter.Compile([.. PageTexts.Stylebooks.Where(static book => book.Name is "newsroom" or "ap"), builder.ToStylebook()], LintConfiguration.Default, problems);
        foreach (var problem in problems) Describe(problem);
        foreach (var story in Stories) Check(linter, story);
    }

    private static void Describe(Problem problem)
    {
        if (problem.ToString().Length == 0 || problem.Range.End > problem.Source.Text.Length) throw new FuzzFault("A problem says nothing, or lies outside its file.");
    }

    private static void Check(Linter linter, string story)
    {
        var source = new SourceText("story.md", story);
        foreach (var found in linter.Check(linter.Parse(source)))
            if (found.RuleId == BuiltInRules.Internal || found.Range.End > story.Length) throw new FuzzFault(found.Message);
    }
}
