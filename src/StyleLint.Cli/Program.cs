using System.Text;

namespace StyleLint.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;
        using var output = Utf8Writer(Console.OpenStandardOutput());
        using var error = Utf8Writer(Console.OpenStandardError());
        error.AutoFlush = true;
        var shell = new Shell
        {
            Out = output,
            Error = error,
            OpenInput = Console.OpenStandardInput,
            Folder = Directory.GetCurrentDirectory(),
            IsOutTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Variable = Environment.GetEnvironmentVariable,
        };
        return CommandLine.Run(args, shell);
    }

    /// <summary>No byte order mark, and a buffer: a report of thousands of lines must not be as many writes.</summary>
    private static StreamWriter Utf8Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16) { NewLine = "\n" };
}
