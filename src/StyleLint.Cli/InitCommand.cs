using System.CommandLine;
using StyleLint.Configuration;
using StyleLint.Vale;

namespace StyleLint.Cli;

/// <summary><c>style-lint init</c>: writes a first configuration with a comment on every key.</summary>
internal sealed class InitCommand : Command
{
    private const string FileName = ".style-lint.yml";

    private const string Content = """
        # Configuration of StyleLint. The nearest .style-lint.yml above an article holds for it.

        # Stylebooks, by name or by folder; a later one overrides the rules of an earlier one.
        stylebooks: [newsroom, ap]

        # The year whose rules hold: rules that came later or have ended are off.
        edition: 2024

        # Single rules: off, on, a severity (error, warning, suggestion) or options. ‘style-lint rules’ lists them.
        rules: {}
        #  ap/dateline-missing-region: on
        #  ap/dateline-capitals: { severity: error }

        # Words and names that this house allows.
        accept: []

        # Other rules for some files.
        overrides: []
        #  - files: ["opinion/**"]
        #    rules: { ap/dateline-date: off }

        # Files that folders do not yield, besides what .gitignore names.
        ignore: ["drafts/**"]

        """;

    private readonly Shell shell;
    private readonly Option<string?> fromVale = new("--from-vale")
    {
        HelpName = "file",
        Arity = ArgumentArity.ZeroOrOne,
        Description = "Write what a .vale.ini says; without a value, the one in the current folder.",
    };

    public InitCommand(Shell shell)
        : base("init", $"Write a commented {FileName} into the current folder.")
    {
        this.shell = shell;
        Add(fromVale);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetResult(fromVale) is null) return Write(Content);
        var ini = parsed.GetValue(fromVale) ?? ".vale.ini";
        if (!File.Exists(shell.FullPath(ini))) return shell.Fail($"style-lint: There is no ‘{ini}’.");
        if (!ValeIniReader.IsIni(ini)) return shell.Fail($"style-lint: ‘{ini}’ is no configuration of Vale: its name does not end in ‘vale.ini’.");
        if (Path.GetDirectoryName(shell.FullPath(ini)) != Path.GetDirectoryName(shell.FullPath(FileName))) return shell.Fail($"style-lint: Run this in the folder of ‘{ini}’: its paths are relative to it.");
        var finder = new ConfigurationFinder(shell.Folder, ini);
        var configuration = finder.Find(shell.Folder);
        shell.Fail(finder.Problems);
        return finder.Problems.Any(static problem => !problem.IsNote) ? ExitCode.Failed : Write(ValeConversion.Write(configuration));
    }

    private int Write(string content)
    {
        var path = shell.FullPath(FileName);
        try
        {
            // CreateNew, not a look before the leap: an existing file is never overwritten.
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            using var writer = new StreamWriter(file) { NewLine = "\n" };
            writer.Write(content);
        }
        catch (IOException) when (File.Exists(path))
        {
            return shell.Fail($"style-lint: {FileName} exists already and was left as it is.");
        }

        shell.Out.WriteLine($"Wrote {FileName}. Next: style-lint check .");
        return ExitCode.Clean;
    }
}
