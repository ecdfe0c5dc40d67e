using StyleLint.Files;

namespace StyleLint.Fuzz.Targets;

/// <summary>Globs and lines of <c>.gitignore</c>, against paths that are made of them.</summary>
internal sealed class GlobTarget : FuzzTarget
{
    /// <summary>No system has longer ones.</summary>
    private const int LongestPath = 4096;

    public override string Name => "glob";

    public override IReadOnlyList<string> Seeds { get; } = ["**/drafts/*.md\ndrafts/a/b.md", "a[!b-d]?*/**\naxyz/b", "!/x/**/y\\ z/\nx/a/y z/b", "*a*a*a*a*a*a*b\naaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"];

    public override void Run(string input)
    {
        var lines = input.Split('\n', 2);
        var path = lines[^1].Length > LongestPath ? lines[^1][..LongestPath] : lines[^1];
        Glob.Parse(lines[0], out _)?.IsMatch(path);
        GitIgnorePattern.Parse(lines[0]);
    }
}
