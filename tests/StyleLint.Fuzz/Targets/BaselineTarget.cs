using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Fuzz.Targets;

/// <summary>A baseline: what can be read is written and read again.</summary>
internal sealed class BaselineTarget : FuzzTarget
{
    public override string Name => "baseline";

    public override IReadOnlyList<string> Seeds { get; } =
        ["{\"version\": 1, \"files\": {\n  \"a.md\": [\n    {\"rule\": \"ap/x\", \"text\": \"5 per \\u202ecent\", \"fingerprint\": \"0123456789abcdef:1\"}\n  ],\n  \"b.md\": [\n    {\"rule\": \"ap/x\", \"text\": \"\", \"fingerprint\": \"0\"}\n  ]\n}}\n"];

    public override void Run(string input)
    {
        if (Read(input) is not { } baseline) return;
        var writer = new StringWriter();
        BaselineWriter.Write(baseline, writer);
        if (Read(writer.ToString())?.Count != baseline.Count) throw new FuzzFault("A baseline that is written and read again knows something else.");
    }

    private static Baseline? Read(string text)
    {
        var problems = new List<Problem>();
        var baseline = new BaselineReader(new SourceText("known.json", text), problems).Read();
        if ((baseline is null) == (problems.Count == 0)) throw new FuzzFault("A baseline is either read or has a problem.");
        return baseline;
    }
}
