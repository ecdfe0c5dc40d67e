using StyleLint.Cli.Git;

namespace StyleLint.Fuzz.Targets;

/// <summary>What Git prints of files with names and lines that strangers chose.</summary>
internal sealed class DiffTarget : FuzzTarget
{
    public override string Name => "diff";

    public override IReadOnlyList<string> Seeds { get; } =
        ["diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -3,2 +3 @@ x\n-a\n-b\n+c\n\\ No newline at end of file\n", "+++ \"b/caf\\303\\251.md\"\t\n@@ -0,0 +1,2 @@\n+x\n+y\nBinary files a/x and b/y differ\n"];

    public override void Run(string input) => DiffReader.Read(input);
}
