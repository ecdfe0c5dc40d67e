namespace StyleLint.Cli;

/// <summary>Everything a command knows of the world outside, so that tests can run commands in the same process.</summary>
internal sealed class Shell
{
    /// <summary>Takes results.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Takes what went wrong, and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input; called only where the user names <c>-</c>.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>The current folder; relative paths start here.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether <see cref="Out"/> is a terminal.</summary>
    public bool IsOutTerminal { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>The full path of a path that a user wrote.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Says on <see cref="Error"/> why the command cannot do its work.</summary>
    /// <returns><see cref="ExitCode.Failed"/>.</returns>
    public int Fail(string message)
    {
        Error.WriteLine(Printable.Escape(message));
        return ExitCode.Failed;
    }

    /// <summary>Whether output is coloured.</summary>
    /// <param name="choice">What the user asked for: <c>auto</c>, <c>always</c> or <c>never</c>.</param>
    /// <param name="isTerminal">Whether the output goes to a terminal.</param>
    public bool UsesColor(string choice, bool isTerminal) => choice switch
    {
        "always" => true,
        "never" => false,
        _ => isTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb",
    };
}
