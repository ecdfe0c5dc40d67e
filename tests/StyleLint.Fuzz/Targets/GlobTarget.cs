using StyleLint.Files;

namespace StyleLint.Fuzz.Targets;

/// <summary>Globs and lines of <c>.gitignore</c>, against paths that are made of them.</summary>
internal sealed class GlobTarget : FuzzTarget
{
    public override string Name => "glob";

    public override IReadOnlyList<string> Seeds { get; } = ["**/drafts/*.md\ndrafts/a/b.md", "a[!b-d]?*/**\naxyz/b", "!/x/**/y\\ z/\nx/a/y z/b", "*a*a*a*a*a*a*b\naaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"];

    public override void Run(string input)
    {
        var lines = input.Split('\n', 2);
        var path = lines[^1].Length > Glob.Longest ? lines[^1][..Glob.Longest] : lines[^1];
        Glob.Parse(lines[0], out _)?.IsMatch(path);
        GitIgnorePattern.Parse(lines[0]);
    }
}
