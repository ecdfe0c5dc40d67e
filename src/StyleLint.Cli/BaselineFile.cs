using System.Globalization;
using System.Text;
using Humanizer;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Files;

namespace StyleLint.Cli;

/// <summary><c>--baseline FILE</c>: leaves the diagnostics that the file does not know, or brings the file up to date.</summary>
internal sealed class BaselineFile
{
    /// <summary>Far more than the diagnostics of any newsroom; a larger file is something else.</summary>
    private const int MaximumBytes = 64 * 1024 * 1024;

    private readonly string path;
    private readonly string folder;
    private readonly Baseline known;
    private readonly BaselineComparison comparison;
    private Baseline current;

    private BaselineFile(string path, Baseline known)
    {
        this.path = path;
        this.known = known;
        folder = Path.GetDirectoryName(path)!;
        current = known.Where(Exists);
        comparison = new BaselineComparison(known, Exists);
    }

    /// <summary>Reads the file.</summary>
    /// <param name="shell">Is told what is wrong with it.</param>
    /// <param name="name">The file, as the user wrote it.</param>
    /// <param name="mayBeMissing">Whether a file that does not exist is an empty baseline.</param>
    /// <returns>The baseline, or null where it is missing or damaged.</returns>
    public static BaselineFile? Open(Shell shell, string name, bool mayBeMissing)
    {
        var path = shell.FullPath(name);
        if (!File.Exists(path))
        {
            if (mayBeMissing && !Directory.Exists(path)) return new BaselineFile(path, Baseline.Empty);
            shell.Fail($"style-lint: The baseline ‘{name}’ does not exist. ‘--baseline-update’ writes it.");
            return null;
        }

        if (FileOpening.ReadAll(path, MaximumBytes) is not { } bytes)
        {
            shell.Fail($"style-lint: The baseline ‘{name}’ is larger than {MaximumBytes / (1024 * 1024)} MB, which no baseline is.");
            return null;
        }

        var problems = new List<Problem>();
        var baseline = new BaselineReader(new SourceText(name, Encoding.UTF8.GetString(bytes)), problems).Read();
        if (baseline is not null) return new BaselineFile(path, baseline);
        shell.Fail(problems);
        return null;
    }

    /// <summary>The diagnostics of a file that are not in the baseline. Files come in the order of the report.</summary>
    public FileDiagnostics New(ArticlePath article, FileDiagnostics file) => comparison.New(NameOf(article), file);

    /// <summary>Takes what is now in a file into the baseline.</summary>
    public void Take(ArticlePath article, FileDiagnostics file) => current = current.With(NameOf(article), file);

    /// <summary>Says how many entries nothing answers to any more.</summary>
    public void ReportStale(Shell shell)
    {
        var stale = comparison.Stale + comparison.Gone;
        if (stale > 0) shell.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"style-lint: The baseline knows {"diagnostic".ToQuantity(stale)} that {(stale == 1 ? "is" : "are")} not there any more. ‘--baseline-update’ takes {(stale == 1 ? "it" : "them")} out."));
    }

    /// <summary>Writes what <see cref="Take"/> was given, and what it was not given of files that are still there.</summary>
    public void Write(Shell shell)
    {
        AtomicFile.Write(path, stream =>
        {
            using var writer = Shell.Utf8(stream);
            BaselineWriter.Write(current, writer);
        });
        shell.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The baseline ‘{VisiblePath()}’ knows {"diagnostic".ToQuantity(current.Count)} in {"article".ToQuantity(current.Files.Count)} (before: {known.Count})."));
    }

    private string VisiblePath() => Reporting.VisibleText.Escape(Path.GetFileName(path));

    private bool Exists(string name) => File.Exists(Path.Combine(folder, name));

    private string NameOf(ArticlePath article) => ArticlePath.Relative(folder, article.FullPath);
}
