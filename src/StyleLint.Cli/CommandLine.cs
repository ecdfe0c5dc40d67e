using System.CommandLine;
using System.CommandLine.Invocation;
using StyleLint.Cli.Git;
using StyleLint.Diagnostics;

namespace StyleLint.Cli;

/// <summary>The command line as a whole: reads the arguments, runs one command, returns its exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs <c>style-lint</c> with arguments.</summary>
    public static int Run(string[] args, Shell shell)
    {
        try
        {
            var code = Invoke(args, shell);
            shell.Flush();
            return code;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or GitException)
        {
            return shell.Fail($"style-lint: {fault.Message}");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return shell.FailAtLength($"style-lint: internal error, please report it: {fault}");
        }
    }

    private static int Invoke(string[] args, Shell shell)
    {
        var root = new RootCommand(shell);
        if (Suggestions.TryWrite(args, root, shell)) return ExitCode.Clean;
        if (EmptyOption(args) is { } option) return shell.Fail($"style-lint: Nothing stands behind ‘{option}’. Give the option a value, or leave it out.");
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : WithPaths(WithCommand(args, root, shell)), RootCommand.Reading);
        if (parsed.Action is ParseErrorAction) return Reject(parsed, shell);

        var code = parsed.Invoke(new InvocationConfiguration { Output = shell.Out, Error = shell.Error, EnableDefaultExceptionHandler = false });
        return args.Length == 0 ? ExitCode.Failed : code;
    }

    /// <summary>
    /// The first argument like <c>--output=</c>, as a script writes it whose variable nobody has set. The library would take the next argument
    /// as the value, and the report would replace an article.
    /// </summary>
    private static string? EmptyOption(string[] args) =>
        args.TakeWhile(static argument => argument != "--")
            .FirstOrDefault(static argument => argument.StartsWith("--", StringComparison.Ordinal) && argument.AsSpan().IndexOfAny('=', ':') == argument.Length - 1);

    /// <summary><c>style-lint article.md</c> means <c>style-lint check article.md</c>.</summary>
    private static string[] WithCommand(string[] args, RootCommand root, Shell shell)
    {
        var first = args[0];
        if (root.Subcommands.Any(command => command.Name == first)) return args;
        var isPath = first == "-" || File.Exists(shell.FullPath(first)) || Directory.Exists(shell.FullPath(first));
        return isPath ? ["check", .. args] : args;
    }

    /// <summary>Behind <c>--</c> an article may be called like an option, which the library would no more tell apart from a misspelled one.</summary>
    private static string[] WithPaths(string[] args)
    {
        var behind = Array.IndexOf(args, "--") + 1;
        return behind == 0 ? args : [.. args[..behind], .. args[behind..].Select(static path => path is ['-', _, ..] ? $"./{path}" : path)];
    }

    private static int Reject(ParseResult parsed, Shell shell)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var unknown, ..])
            shell.Fail($"style-lint: There is no command or option ‘{unknown}’.{NearestNames.Question(unknown, Names(command))}");
        else
            foreach (var error in parsed.Errors)
                shell.Fail($"style-lint: {error.Message}");
        var name = command is RootCommand ? "style-lint" : $"style-lint {command.Name}";
        return shell.Fail($"‘{name} --help’ shows the usage.");
    }

    private static IEnumerable<string> Names(Command command) =>
        command.Subcommands.Select(each => each.Name).Concat(command.Options.Select(each => each.Name));
}
