using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Cli;

/// <summary>One article to read, and the linter that its configuration makes.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Path">How reports name it.</param>
/// <param name="Linter">The linter.</param>
/// <param name="Text">Its text where it came from standard input, else null.</param>
internal sealed record ArticleJob(string FullPath, string Path, Linter Linter, SourceText? Text)
{
    public FileDiagnostics Check()
    {
        var text = Text ?? new SourceText(Path, File.ReadAllText(FullPath));
        return new FileDiagnostics(text, Linter.Check(Linter.Parse(text)));
    }

    public string Inspect(bool withProse) => ArticleJson.Write(Linter.Parse(Text ?? new SourceText(Path, File.ReadAllText(FullPath))), withProse);
}
