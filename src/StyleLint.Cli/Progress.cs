using System.Diagnostics;
using System.Globalization;

namespace StyleLint.Cli;

/// <summary>A line on a terminal that says how far a long run is. Short runs never show it.</summary>
internal sealed class Progress(TextWriter terminal, int total)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private readonly Stopwatch sinceShown = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private int done;
    private bool isShown;

    /// <summary>Progress on a shell's terminal, or null where nobody watches.</summary>
    public static Progress? On(Shell shell, int total) => shell.IsErrorTerminal ? new Progress(shell.Error, total) : null;

    /// <summary>Counts one more file as done.</summary>
    public void Advance()
    {
        var count = Interlocked.Increment(ref done);
        lock (gate)
        {
            if (sinceShown.Elapsed < Pause) return;
            sinceShown.Restart();
            isShown = true;
            terminal.Write(string.Create(CultureInfo.InvariantCulture, $"\r{count:N0} of {total:N0} files"));
        }
    }

    /// <summary>Takes the line off the terminal again.</summary>
    public void Clear()
    {
        if (isShown) terminal.Write("\r\u001B[K");
    }
}
