using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Fuzz.Targets;

/// <summary>YAML, TOML and JSON at the head of an article.</summary>
internal sealed class FrontMatterTarget : FuzzTarget
{
    public override string Name => "front-matter";

    public override IReadOnlyList<string> Seeds { get; } =
    [
        "---\ntitle: \"Ice closes “harbor”\"\ndate: 2024-03-01T10:00:00Z\ntags: [ice, 'harbor']\nauthor:\n  - name: Ana Roe\n    desk: >-\n      City\n      desk\nnote: |\n  a\n  b\n---\n\nStory.\n",
        "+++\ntitle = 'Ice'\ndate = 2024-03-01T10:00:00-05:00\n[author]\nname = \"\"\"Ana\nRoe\"\"\"\ntags = [\"a\", \"b\"]\n[[links]]\nurl = \"\\u00e9\"\n+++\n\nStory.\n",
        "{\n  \"title\": \"Ice \\u201charbor\\u201d\",\n  \"date\": \"2024-03-01\",\n  \"tags\": [1, 2.5e3, true, null, {\"a\": []}]\n}\n\nStory.\n",
        "---\na: &x [1, 2]\nb: *x\nc: {d: {e: {f: g}}}\n? complex\n: value\n...\nStory.\n",
    ];

    public override void Run(string input)
    {
        var source = new SourceText("story.md", input);
        var problems = new List<Problem>();
        FrontMatterReader.Read(source, problems, DataLimits.MaxFrontMatter);
        foreach (var problem in problems)
            if (problem.Range.Start < 0 || problem.Range.End > source.Text.Length || problem.Range.End < problem.Range.Start || problem.Message.Length == 0)
                throw new FuzzFault($"A problem has the range {problem.Range} in {source.Text.Length} characters.");
    }
}
