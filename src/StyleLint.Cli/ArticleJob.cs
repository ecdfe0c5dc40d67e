using StyleLint.Diagnostics;
using StyleLint.Files;
using StyleLint.Newsroom;

namespace StyleLint.Cli;

/// <summary>One article to read, and the linter that its configuration makes.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Linter">The linter.</param>
/// <param name="Piped">What came from standard input, or null where the file is to be read.</param>
internal readonly record struct ArticleJob(ArticlePath Path, Linter Linter, ArticleFile? Piped)
{
    /// <summary>Reads and checks the article.</summary>
    /// <param name="timings">Told what each stage and rule costs; null where nobody asked.</param>
    public FileDiagnostics Check(Timings? timings = null)
    {
        return Check(Read(timings), timings);
    }

    /// <summary>Checks the article as it was read.</summary>
    /// <inheritdoc cref="Check(Timings)" path="/param"/>
    public FileDiagnostics Check(ArticleFile file, Timings? timings = null)
    {
        var diagnostics = file.IsReadable ? Linter.Check(file.Source, timings) : file.Diagnostics;
        return new FileDiagnostics(file.Source, diagnostics);
    }

    /// <summary>Reads the article and says what the model sees in it.</summary>
    /// <param name="withProse">Whether to name the source ranges of the prose.</param>
    public InspectedArticle Inspect(bool withProse)
    {
        var file = Read();
        if (!file.IsReadable) return new InspectedArticle(null, [new Problem(file.Source, file.Diagnostics[0].Range, file.Diagnostics[0].Message)]);
        var article = Linter.Parse(file.Source);
        return new InspectedArticle(ArticleJson.Write(article, withProse), article.FrontMatterProblems);
    }

    /// <summary>Reads the article and says whom it cites; null where it cannot be read.</summary>
    /// <param name="problem">Why it cannot be read.</param>
    public SourceLedger? Sources(out Problem? problem)
    {
        var file = Read();
        problem = file.IsReadable ? null : new Problem(file.Source, file.Diagnostics[0].Range, file.Diagnostics[0].Message);
        return file.IsReadable ? SourceLedger.Of(Linter.Parse(file.Source)) : null;
    }

    /// <summary>Reads the article's file.</summary>
    public ArticleFile Read(Timings? timings = null)
    {
        using var lap = Timings.Measure(timings, "read files");
        return Piped ?? ArticleFile.Read(Path);
    }
}
