using System.CommandLine;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Cli;

/// <summary><c>style-lint explain RULE</c>: shows a rule's page.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly Shell shell;
    private readonly Argument<string> rule = new("rule") { HelpName = "rule", Description = "The rule’s id, such as ap/dateline-separator." };
    private readonly Option<string?> config = CommonOptions.Config();
    private readonly Option<string> color = CommonOptions.Color();

    public ExplainCommand(Shell shell)
        : base("explain", "Show what a rule says, why, and its examples.")
    {
        this.shell = shell;
        rule.CompletionSources.Add(_ => Project.Open(shell, null).Pages.Select(page => page.Id).ToArray());
        Add(rule);
        Add(config);
        Add(color);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var id = parsed.GetRequiredValue(rule);
        var ink = new Ink(shell.UsesColor(parsed.GetRequiredValue(color), shell.IsOutTerminal));
        if (BuiltInRules.Find(id) is { } own)
        {
            new PageText(shell.Out, ink).Write(own);
            return ExitCode.Clean;
        }

        var project = Project.Open(shell, parsed.GetValue(config));
        if (project.Problems.Count > 0) return shell.Fail(project.Problems);
        if ((project.Find(id) ?? project.WithEmbedded().Find(id)) is not { } page)
        {
            var ids = project.Pages.Select(each => each.Id).Concat(BuiltInRules.All.Select(each => each.Id));
            return shell.Fail($"style-lint: There is no rule ‘{id}’.{NearestNames.Question(id, ids)} ‘style-lint rules --all’ lists the rules.");
        }

        new PageText(shell.Out, ink).Write(page, page.Body);
        return ExitCode.Clean;
    }
}
