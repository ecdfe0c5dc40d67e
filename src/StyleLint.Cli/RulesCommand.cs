using System.CommandLine;
using StyleLint.Stylebooks;

namespace StyleLint.Cli;

/// <summary><c>style-lint rules</c>: lists the rules of the configured stylebooks.</summary>
internal sealed class RulesCommand : Command
{
    private readonly Shell shell;
    private readonly Option<string> format = CommonOptions.Choice("--format", "How to print the list: text, json or markdown (the index in rules/README.md).", "text", "json", "markdown");
    private readonly Option<string?> config = CommonOptions.Config();
    private readonly Option<bool> all = new("--all") { Description = "List the rules of every stylebook inside the tool, configured or not." };

    public RulesCommand(Shell shell)
        : base("rules", "List the rules of the configured stylebooks.")
    {
        this.shell = shell;
        Add(format);
        Add(config);
        Add(all);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var project = Project.Open(shell, parsed.GetValue(config));
        if (project.Problems.Count > 0) return shell.Fail(project.Problems);
        if (parsed.GetValue(all)) project = project.WithEmbedded();
        var rules = project.Pages.Select(project.ListingOf).ToList();
        switch (parsed.GetRequiredValue(format))
        {
            case "json": RuleList.WriteJson(rules, shell.Out); break;
            case "markdown": shell.Out.Write(RuleIndex.Write(project.Stylebooks)); break;
            default: RuleList.WriteText(rules, shell.Out); break;
        }

        return ExitCode.Clean;
    }
}
