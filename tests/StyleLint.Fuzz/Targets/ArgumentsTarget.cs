using System.Text;
using StyleLint.Cli;

namespace StyleLint.Fuzz.Targets;

/// <summary>What somebody types behind <c>style-lint</c>: an argument a line. All paths lie in a folder of the target's own.</summary>
internal sealed class ArgumentsTarget : FuzzTarget
{
    private const string Article = "BOSTON (AP) — Turnout rose 5 per cent, sources said.\n";

    private static readonly string[] Commands = ["check", "explain", "rules", "test", "inspect", "sources", "init", "config", "completion", "help", "chekc"];

    /// <summary>Not <c>--watch</c>, which does not end, and not <c>--since</c>, which starts a program.</summary>
    private static readonly string[] Options =
    [
        "--format", "--output", "--config", "--fail-on", "--stdin-filename", "--color", "--stdin-jsonl", "--fix", "--diff", "--offer", "--baseline", "--baseline-update",
        "--threads", "--timings", "--statistics", "--quiet", "--help", "-h", "-?", "/h", "--version", "--prose", "--off", "--all", "--tag", "--from-vale", "--nonsense", "-", "--", "-hv",
    ];

    private static readonly string[] Values =
    [
        "story.md", "house", "./house", "nowhere.md", "*.md", "[a-", "**/*", ".", "", " ", "=", "text", "json", "sarif", "sarif=out.sarif", "sarif=", "html=out.html", "nonsense", "0", "1", "3", "-1", "1025",
        "99999999999999999999", "x", "error", "warning", "suggestion", "always", "never", "house/percent", "ap/percent-sign", "bash", "zsh", "known.json", "style.yml", "@story.md", "@", "é\u0301", "\uD800",
        "[suggest]", "[suggest:3]", "[suggest:-3]", "[diagram]", "check --for", "style-lint", "story.md:1:1",
    ];

    public override string Name => "arguments";

    public override IReadOnlyList<string> Seeds { get; } = [];

    public override string Input(int number)
    {
        var random = new Random(number);
        var arguments = new List<string>();
        if (random.Next(8) != 0) arguments.Add(Commands[random.Next(Commands.Length)]);
        for (var count = random.Next(6); count > 0; count--) arguments.Add(Argument(random));
        return string.Join('\n', arguments);
    }

    public override void Run(string input)
    {
        var folder = Directory.CreateTempSubdirectory("style-lint-arguments-").FullName;
        try
        {
            Prepare(folder);
            RunIn(folder, input);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void RunIn(string folder, string input)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var shell = new Shell(output, error) { OpenInput = static () => new MemoryStream(Encoding.UTF8.GetBytes(Article)), Folder = folder };
        var code = CommandLine.Run(input.Length == 0 ? [] : input.Split('\n'), shell);
        var told = Encoding.UTF8.GetString(error.ToArray());
        if (told.Contains("internal error", StringComparison.Ordinal)) throw new FuzzFault(told);
        if (code is not (ExitCode.Clean or ExitCode.Found or ExitCode.Failed)) throw new FuzzFault($"The exit code is {code}.");
        if (code == ExitCode.Failed && told.Length == 0 && output.Length == 0) throw new FuzzFault("The command failed and does not say why.");
    }

    private static string Argument(Random random)
    {
        var option = Options[random.Next(Options.Length)];
        var value = Values[random.Next(Values.Length)];
        return random.Next(5) switch { 0 or 1 => option, 2 => $"{option}={value}", _ => value };
    }

    /// <summary>Commands write: each begins with the same files.</summary>
    private static void Prepare(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, ".git"));
        Directory.CreateDirectory(Path.Combine(folder, "house"));
        File.WriteAllText(Path.Combine(folder, "story.md"), Article);
        File.WriteAllText(Path.Combine(folder, ".style-lint.yml"), "stylebooks: [./house]\n");
        File.WriteAllText(Path.Combine(folder, "house", "percent.md"), "---\ncheck: words\nseverity: warning\nmessage: Write “{use}”.\nsource: the house\nfix: safe\nwords:\n  per cent: percent\n---\n# Percent\n\nOne word.\n");
    }
}
