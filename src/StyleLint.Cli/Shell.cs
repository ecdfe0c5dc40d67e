using System.Globalization;
using System.Text;
using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Cli;

/// <summary>Everything a command knows of the world outside, so that tests can run commands in the same process.</summary>
internal sealed class Shell
{
    /// <summary>How much is told of one file: nobody reads more before mending some.</summary>
    private const int MostOfOneFile = 100;

    private readonly Stream output;
    private readonly Stream error;

    /// <summary>A shell that writes to streams.</summary>
    public Shell(Stream output, Stream error)
    {
        this.output = output;
        this.error = error;
        Out = Utf8(output);
        Error = Utf8(error);
        Error.AutoFlush = true;
    }

    /// <summary>Takes results.</summary>
    public StreamWriter Out { get; }

    /// <summary>Takes what went wrong, and progress.</summary>
    public StreamWriter Error { get; }

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

    /// <summary>Has an action run when the user or the system asks the program to end, instead of ending it at once.</summary>
    public Func<Action, IDisposable?> OnStop { get; init; } = static _ => null;

    /// <summary>Tells the time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>A writer of UTF-8 without a byte order mark that leaves the stream open.</summary>
    public static StreamWriter Utf8(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };

    /// <summary>The full path of a path that a user wrote.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Writes bytes behind what <see cref="Out"/> has got so far.</summary>
    public void WriteOut(Action<Stream> write)
    {
        Out.Flush();
        write(output);
    }

    /// <summary>Writes bytes behind what <see cref="Error"/> has got so far.</summary>
    public void WriteError(Action<Stream> write)
    {
        Error.Flush();
        write(error);
    }

    /// <summary>Sends everything on its way.</summary>
    public void Flush()
    {
        Out.Flush();
        output.Flush();
    }

    /// <summary>Says on <see cref="Error"/> why the command cannot do its work.</summary>
    /// <returns><see cref="ExitCode.Failed"/>.</returns>
    public int Fail(string message)
    {
        Error.WriteLine(VisibleText.Line(message));
        return ExitCode.Failed;
    }

    /// <summary>The same for a message that has several lines.</summary>
    public int FailAtLength(string message)
    {
        foreach (var line in message.Split('\n')) Fail(line.TrimEnd('\r'));
        return ExitCode.Failed;
    }

    /// <summary>Says what is wrong with configuration and pages, each once.</summary>
    /// <returns><see cref="ExitCode.Failed"/>.</returns>
    public int Fail(IEnumerable<Problem> problems)
    {
        foreach (var file in problems.Distinct().GroupBy(static problem => problem.Source.Path, StringComparer.Ordinal))
        {
            var left = file.Count() - MostOfOneFile;
            foreach (var message in file.Take(MostOfOneFile).Select(static problem => problem.ToString()).Distinct(StringComparer.Ordinal)) FailAtLength(message);
            if (left > 0) Fail(string.Create(CultureInfo.InvariantCulture, $"{file.Key}: There are {left:N0} more mistakes. Mend those above first."));
        }

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
