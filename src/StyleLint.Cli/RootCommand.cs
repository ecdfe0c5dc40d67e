using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace StyleLint.Cli;

/// <summary>
/// <c>style-lint</c>: all commands, and what can be asked of the program itself. The library has such a command, which looks for its own texts in
/// resources, however; that took a millisecond of each start.
/// </summary>
internal sealed class RootCommand : Command
{
    public RootCommand(Shell shell)
        : base("style-lint", "A copy desk in CI: checks news articles in Markdown against a stylebook. ‘style-lint article.md’ is short for ‘style-lint check article.md’.")
    {
        Add(Flag("--help", "Show help and usage information.", new HelpAction(), "-h", "-?", "/h", "/?"));
        Add(Flag("--version", "Show version information.", new VersionAction()));
        Add(new CheckCommand(shell));
        Add(new ExplainCommand(shell));
        Add(new RulesCommand(shell));
        Add(new TestCommand(shell));
        Add(new InspectCommand(shell));
        Add(new SourcesCommand(shell));
        Add(new InitCommand(shell));
        Add(new ConfigCommand(shell));
        Add(new CompletionCommand(shell));
    }

    /// <summary>
    /// How arguments are read. A file that is called ‘@story.md’ is an article: the library would read arguments from ‘story.md’, which anybody may have written.
    /// </summary>
    public static ParserConfiguration Reading { get; } = new() { ResponseFileTokenReplacer = null };

    private static Option<bool> Flag(string name, string description, CommandLineAction action, params string[] aliases) =>
        new(name, aliases) { Description = description, Action = action, Arity = ArgumentArity.Zero, Recursive = action is HelpAction };
}
