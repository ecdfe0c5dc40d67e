using System.CommandLine;
using StyleLint.Configuration;
using StyleLint.Files;
using StyleLint.Reporting;

namespace StyleLint.Cli;

/// <summary><c>style-lint config</c>: shows the configuration that holds for a file.</summary>
internal sealed class ConfigCommand : Command
{
    private readonly Shell shell;
    private readonly Argument<string> file = new("file")
    {
        Description = "An article or a folder; it need not exist. Without it: the current folder.",
        DefaultValueFactory = static _ => ".",
    };

    private readonly Option<string?> config = CommonOptions.Config();

    public ConfigCommand(Shell shell)
        : base("config", "Show the configuration that holds for a file.")
    {
        this.shell = shell;
        Add(file);
        Add(config);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var path = ArticlePath.Of(shell.FullPath(parsed.GetRequiredValue(file)), shell.Folder);
        var folder = Directory.Exists(path.FullPath) ? path.FullPath : Path.GetDirectoryName(path.FullPath);
        var finder = new ConfigurationFinder(shell.Folder, parsed.GetValue(config));
        var configuration = finder.Find(folder ?? shell.Folder);
        if (finder.Problems.Count > 0) return shell.Fail(finder.Problems);

        shell.Out.WriteLine(VisibleText.Escape($"# {path.Path}: {configuration.Source?.Path ?? "no .style-lint.yml, so the defaults hold"}"));
        new ConfigurationText(shell.Out).Write(WithOverrides(configuration, path.FullPath));
        return ExitCode.Clean;
    }

    private static LintConfiguration WithOverrides(LintConfiguration configuration, string fullPath)
    {
        var path = ArticlePath.Relative(configuration.Folder ?? ".", fullPath);
        var holding = configuration.Overrides.Where(entry => entry.Files.Any(glob => Glob.Parse(glob, out _)?.IsMatch(path) == true));
        return configuration with { Rules = [.. configuration.Rules, .. holding.SelectMany(entry => entry.Rules)] };
    }
}
