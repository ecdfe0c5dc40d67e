using System.Text;
using StyleLint.Cli.Watching;

namespace StyleLint.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        StartMemory.Prepare();
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;

        // Before anything else is opened, which would take the place of a closed output and get what is printed.
        var standard = Open(Console.OpenStandardOutput);
        var error = Open(Console.OpenStandardError) is { } opened ? new ErrorStream(opened) : Stream.Null;
        if (standard is not { } output) return Fail(error, "Standard output is closed. Send it to a file, or to /dev/null.");
        if (Folder() is not { } folder) return Fail(error, "The current folder does not exist any more.");

        // Not disposed: the command line flushes and reports what goes wrong there; a second attempt would crash.
        var shell = new Shell(new BufferedStream(output, 1 << 16), error)
        {
            OpenInput = Console.OpenStandardInput,
            Folder = folder,
            IsOutTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            OnStop = StopSignals.On,
            Variable = Environment.GetEnvironmentVariable,
        };
        return CommandLine.Run(args, shell);
    }

    private static int Fail(Stream error, string message)
    {
        error.Write(Encoding.UTF8.GetBytes($"style-lint: {message}\n"));
        return ExitCode.Failed;
    }

    private static string? Folder()
    {
        try
        {
            return Directory.GetCurrentDirectory();
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>A standard stream, or null where whoever started the program has closed it.</summary>
    private static Stream? Open(Func<Stream> open)
    {
        try
        {
            return open();
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
