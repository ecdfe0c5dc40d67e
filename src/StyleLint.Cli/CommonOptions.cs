using System.CommandLine;
using System.CommandLine.Parsing;
using StyleLint.Diagnostics;

namespace StyleLint.Cli;

/// <summary>Options that several commands have, with one wording.</summary>
internal static class CommonOptions
{
    /// <summary><c>--config FILE</c>.</summary>
    public static Option<string?> Config() => new("--config")
    {
        HelpName = "file",
        Description = "Use this configuration instead of the nearest .style-lint.yml above each file.",
    };

    /// <summary><c>--output FILE</c>.</summary>
    public static Option<string?> Output(string description)
    {
        var option = new Option<string?>("--output") { HelpName = "file", Description = description };
        option.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: "" }]) result.AddError("‘--output’ names no file. Give it a name, or leave it out for standard output.");
        });
        return option;
    }

    /// <summary><c>--color auto|always|never</c>.</summary>
    public static Option<string> Color() => Choice("--color", "Color the output: auto (on a terminal, unless NO_COLOR is set), always or never.", "auto", "always", "never");

    /// <summary><c>--threads N</c>.</summary>
    public static Option<int> Threads()
    {
        var option = new Option<int>("--threads")
        {
            HelpName = "count",
            Description = "How many files to read at once; the output does not depend on it.",
            DefaultValueFactory = static _ => Environment.ProcessorCount,
        };
        option.Validators.Add(static result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var count) && count is < 1 or > 1024)
                result.AddError("‘--threads’ must be between 1 and 1024.");
        });
        return option;
    }

    /// <summary><c>--stdin-filename FILE</c>.</summary>
    public static Option<string?> StdinName() => new("--stdin-filename")
    {
        HelpName = "file",
        Description = "The name of the text on standard input: it decides which configuration holds and how reports name it.",
    };

    /// <summary>The files to read.</summary>
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("paths")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Files, folders or globs; ‘-’ is standard input. Without any: the current folder.",
        };
        paths.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value is ['-', _, ..])
                    result.AddError($"There is no option ‘{token.Value}’.{NearestNames.Question(token.Value, OptionNames(result))} A file of that name is ‘./{token.Value}’.");
        });
        return paths;
    }

    /// <summary>An option with a closed set of values; the first is the default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { HelpName = string.Join('|', values), Description = description, DefaultValueFactory = _ => values[0] };
        option.CompletionSources.Add(values);
        option.Validators.Add(result => Restrict(result, result.Tokens, name, values));
        return option;
    }

    /// <summary>An argument with a closed set of values.</summary>
    public static Argument<string> ChoiceArgument(string name, string description, params string[] values)
    {
        var argument = new Argument<string>(name) { HelpName = name, Description = description };
        argument.CompletionSources.Add(values);
        argument.Validators.Add(result => Restrict(result, result.Tokens, name, values));
        return argument;
    }

    private static void Restrict(SymbolResult result, IReadOnlyList<Token> tokens, string name, string[] values)
    {
        foreach (var token in tokens)
            if (!values.Contains(token.Value, StringComparer.Ordinal))
                result.AddError($"‘{name}’ cannot be ‘{token.Value}’. Write {string.Join(", ", values[..^1].Select(value => $"‘{value}’"))} or ‘{values[^1]}’.");
    }

    private static IEnumerable<string> OptionNames(SymbolResult result) =>
        result.Parent is CommandResult command ? command.Command.Options.Select(option => option.Name) : [];
}
