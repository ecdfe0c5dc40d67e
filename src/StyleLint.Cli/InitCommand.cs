using System.CommandLine;

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

    public InitCommand(Shell shell)
        : base("init", $"Write a commented {FileName} into the current folder.")
    {
        this.shell = shell;
        SetAction(_ => Run());
    }

    private int Run()
    {
        var path = shell.FullPath(FileName);
        try
        {
            // CreateNew, not a look before the leap: an existing file is never overwritten.
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            using var writer = new StreamWriter(file) { NewLine = "\n" };
            writer.Write(Content);
        }
        catch (IOException) when (File.Exists(path))
        {
            return shell.Fail($"style-lint: {FileName} exists already and was left as it is.");
        }

        shell.Out.WriteLine($"Wrote {FileName}. Next: style-lint check .");
        return ExitCode.Clean;
    }
}
