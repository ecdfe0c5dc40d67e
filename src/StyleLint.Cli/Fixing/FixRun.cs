using System.Globalization;
using Humanizer;
using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Cli.Fixing;

/// <summary><c>check --fix</c> and <c>check --diff</c>: what is done with the fixed articles.</summary>
/// <param name="shell">Where the command runs.</param>
/// <param name="outcomes">The articles, in the order of the report.</param>
internal sealed class FixRun(Shell shell, FixOutcome[] outcomes)
{
    /// <summary>Whether an article could not be fixed or written; the shell has been told.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether there is anything to fix.</summary>
    public bool HasChanges => Array.Exists(outcomes, static outcome => outcome.HasChanged);

    /// <summary>Writes the difference that fixing would make, and nothing else.</summary>
    public void WriteDiff()
    {
        foreach (var outcome in outcomes)
        {
            RejectFight(outcome);
            WriteDiff(outcome);
        }
    }

    /// <summary>Writes the fixed articles back. An article that cannot be written keeps what was found in it.</summary>
    /// <returns>What is left to report, in the order of the articles.</returns>
    public FileDiagnostics[] WriteArticles()
    {
        var writer = FixWriter.For(shell.Folder);
        var (fixes, articles) = (0, 0);
        var left = new FileDiagnostics[outcomes.Length];
        for (var index = 0; index < outcomes.Length; index++)
        {
            left[index] = outcomes[index].Left;
            RejectFight(outcomes[index]);
            if (!outcomes[index].HasChanged) continue;
            if (writer.Write(outcomes[index]) is { } reason)
            {
                Fail($"‘{outcomes[index].Path.Path}’ is not corrected: {reason}");
                continue;
            }

            fixes += outcomes[index].Result.Applied;
            articles++;
        }

        Summarize(fixes, articles);
        return left;
    }

    /// <summary>Writes the fixed text of standard input to standard output.</summary>
    public void WriteText()
    {
        RejectFight(outcomes[0]);
        var bytes = outcomes[0].File.Encode(outcomes[0].Result.Source.Text);
        shell.WriteOut(output => output.Write(bytes));
    }

    /// <summary>A patch holds the article as it is, since ‘git apply’ compares it; a terminal gets only what it may be sent.</summary>
    private void WriteDiff(FixOutcome outcome)
    {
        if (!outcome.HasChanged) return;
        using var patch = new StringWriter();
        UnifiedDiff.Write(shell.IsOutTerminal ? patch : shell.Out, outcome.Path.Path, outcome.File.Source.Text, outcome.Result.Source.Text);
        foreach (var line in patch.ToString().Split('\n')[..^1])
            shell.Out.WriteLine(VisibleText.Line(line.Replace("\t", "    ", StringComparison.Ordinal)));
    }

    private void Summarize(int fixes, int articles) =>
        shell.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"place".ToQuantity(fixes, "N0", CultureInfo.InvariantCulture)} corrected in {"article".ToQuantity(articles, "N0", CultureInfo.InvariantCulture)}."));

    private void RejectFight(FixOutcome outcome)
    {
        if (outcome.Result.HasFailed)
            Fail($"‘{outcome.Path.Path}’ is not corrected: the fixes of {string.Join(", ", outcome.Result.Fighting.Select(rule => $"‘{rule}’"))} undo each other. Turn one of the rules off, or report it.");
    }

    private void Fail(string message)
    {
        HasFailed = true;
        shell.Fail($"style-lint: {message}");
    }
}
