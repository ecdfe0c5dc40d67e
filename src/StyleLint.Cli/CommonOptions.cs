using System.CommandLine;

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

    /// <summary><c>--color auto|always|never</c>.</summary>
    public static Option<string> Color() => Choice("--color", "Colour the output: auto (on a terminal, unless NO_COLOR is set), always or never.", "auto", "always", "never");

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

    /// <summary>The files to read.</summary>
    public static Argument<string[]> Paths() => new("paths")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Files, folders or globs; ‘-’ is standard input. Without any: the current folder.",
    };

    /// <summary>An option with a closed set of values; the first is the default.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
