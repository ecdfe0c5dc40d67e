using System.Text;
using StyleLint.Cli;

namespace StyleLint.Tests.Cli;

/// <summary>A folder with articles, and a command line that works in it.</summary>
internal sealed class Desk : IDisposable
{
    public Desk()
    {
        Folder = Directory.CreateTempSubdirectory("desk-").FullName;

        // A repository's root: no configuration above it may have a say.
        Directory.CreateDirectory(Path.Combine(Folder, ".git"));
    }

    public string Folder { get; }

    public Desk Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>A stylebook ‘house’ with one rule, which wants ‘percent’ for ‘per cent’, as the only stylebook.</summary>
    public Desk WithHouse() => Write(".style-lint.yml", "stylebooks: [./house]\n").Write("house/percent.md", Percent);

    public CommandResult Run(params string[] args) => RunWith("", args);

    /// <summary>Runs a command in a folder below.</summary>
    public CommandResult RunIn(string folder, params string[] args) => RunWith("", Path.Combine(Folder, folder), args);

    public CommandResult RunWith(string input, params string[] args) => RunWith(input, Folder, args);

    private static CommandResult RunWith(string input, string folder, string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var shell = new Shell(output, error) { OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)), Folder = folder };
        var code = CommandLine.Run(args, shell);
        return new CommandResult(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public const string Percent = """
        ---
        check: words
        severity: warning
        message: Use “{use}”, not “{found}”.
        source: House stylebook, “percent”
        fix: safe
        words:
          per cent: percent
        ---
        # Write percent as one word

        Our readers expect one word.

        ## Flagged
        ```md bad
        Turnout rose 5 per cent in May.
                       ^^^^^^^^ Use “percent”, not “per cent”.
        ```
        ```md fixed
        Turnout rose 5 percent in May.
        ```

        ## Accepted
        ```md good
        Turnout rose 5 percent in May.
        ```

        """;
}
