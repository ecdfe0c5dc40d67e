using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;

namespace StyleLint.Cli;

/// <summary>
/// Answers a shell that asks how a line may go on: <c>style-lint [suggest:POSITION] LINE</c>, as the scripts of <see cref="CompletionCommand"/> do.
/// The library knows this form for a root of its own alone.
/// </summary>
internal static class Suggestions
{
    private const string Asks = "[suggest";

    /// <summary>Writes what may stand at the position, one on a line; false where the arguments do not ask for it.</summary>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="root">The command that the line is meant for.</param>
    /// <param name="shell">Takes the answer.</param>
    public static bool TryWrite(string[] args, Command root, Shell shell)
    {
        // ‘[suggest]ions.md’ is an article.
        if (args is not [var asked, ..] || !asked.StartsWith(Asks, StringComparison.Ordinal) || asked[Asks.Length..] is not ("]" or [':', .., ']'])) return false;
        var line = args.Length > 1 ? args[^1] : "";
        var at = int.TryParse(asked.AsSpan(Asks.Length).Trim(":]"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? Math.Min(given, line.Length) : line.Length;
        foreach (var completion in CompletionsOf(root.Parse(line, RootCommand.Reading), at)) shell.Out.WriteLine(completion.Label);
        return true;
    }

    private static IEnumerable<CompletionItem> CompletionsOf(ParseResult line, int at)
    {
        try
        {
            return line.GetCompletions(at);
        }
        catch (InvalidOperationException)
        {
            // The library knows of no way on behind ‘--help=nonsense’.
            return [];
        }
    }
}
