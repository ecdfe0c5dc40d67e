using System.Collections.Immutable;
using System.CommandLine;
using StyleLint.Files;

namespace StyleLint.Cli;

/// <summary>Reads which reports a run writes, and where to: <c>--format text --format sarif=style.sarif</c>.</summary>
internal static class ReportTargets
{
    private const string StandardOutput = "-";

    /// <summary>How the system compares the names of files.</summary>
    public static StringComparer PathComparer { get; } = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The names of all formats; the first is the default.</summary>
    public static ImmutableArray<string> Formats { get; } = ["text", "json", "sarif", "html", "github", "gitlab", "junit", "rdjson", "checkstyle"];

    /// <summary><c>--format NAME[=FILE]</c>.</summary>
    public static Option<string[]> Option()
    {
        var option = new Option<string[]>("--format")
        {
            HelpName = "format[=file]",
            Description = $"How to report, to standard output or to a file; may stand several times. Formats: {string.Join(", ", Formats)}.",
            DefaultValueFactory = static _ => [Formats[0]],
        };
        option.CompletionSources.Add([.. Formats]);
        return option;
    }

    /// <summary>Reads the values of the option.</summary>
    /// <param name="shell">Where the command runs.</param>
    /// <param name="values">What the user wrote.</param>
    /// <param name="output">The value of <c>--output</c>, or null.</param>
    /// <param name="reject">Told what is wrong; nothing of what is returned may then be used.</param>
    public static ImmutableArray<ReportTarget> Read(Shell shell, IReadOnlyList<string> values, string? output, Action<string> reject)
    {
        if (values.Count == 0) return [];
        if (output is not null && (values.Count > 1 || values[0].Contains('=', StringComparison.Ordinal)))
            reject($"‘--output’ belongs to a single format. Name the file of each with the format: ‘--format {NameIn(values[0])}={output}’.");
        var targets = values.Select(value => Read(shell, value, output, reject)).ToImmutableArray();
        RejectClashes(targets, reject);
        return targets;
    }

    /// <summary>What is wrong where a report would go into the place of an article; null where none does.</summary>
    public static string? ClashOf(ImmutableArray<ReportTarget> targets, IReadOnlyList<ArticleJob> articles)
    {
        if (targets.All(static target => target.File is null)) return null;
        foreach (var article in articles)
            if (targets.Any(target => target.File is { } file && IsAt(article.Path, file)))
                return $"style-lint: The report would replace ‘{article.Path.Path}’, an article of this run. Name another file.";
        return null;
    }

    /// <summary>The full path is made only where the name is the same: an archive has many articles.</summary>
    private static bool IsAt(ArticlePath article, string file) =>
        file.AsSpan().EndsWith(article.Path.AsSpan(article.Path.LastIndexOf('/') + 1), StringComparison.Ordinal) && file == article.FullPath;

    private static ReportTarget Read(Shell shell, string value, string? output, Action<string> reject)
    {
        var name = NameIn(value);
        if (!Formats.Contains(name)) reject($"‘--format’ cannot be ‘{name}’. Write {string.Join(", ", Formats[..^1].Select(static format => $"‘{format}’"))} or ‘{Formats[^1]}’.");
        var file = name.Length == value.Length ? output : value[(name.Length + 1)..];
        if (file is "") reject($"‘--format {value}’ names no file. Write ‘{name}=FILE’, or ‘{name}’ alone for standard output.");
        return new ReportTarget(name, file is null or "" or StandardOutput ? null : shell.FullPath(file));
    }

    private static void RejectClashes(ImmutableArray<ReportTarget> targets, Action<string> reject)
    {
        var printed = targets.Where(static target => target.File is null).ToList();
        if (printed.Count > 1)
            reject($"Only one report can go to standard output, not both ‘{printed[0].Format}’ and ‘{printed[1].Format}’. Send one to a file: ‘--format {printed[1].Format}=FILE’.");
        foreach (var shared in targets.Where(static target => target.File is not null).GroupBy(static target => target.File!, PathComparer).Where(static group => group.Count() > 1))
            reject($"Two reports cannot go to the same file, ‘{shared.Key}’.");
    }

    private static string NameIn(string value) => value.Split('=', 2)[0];
}
