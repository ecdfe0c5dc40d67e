using System.Text;
using StyleLint.Cli.Watching;

namespace StyleLint.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;

        // Not disposed: the command line flushes and reports what goes wrong there; a second attempt would crash.
        var shell = new Shell(new BufferedStream(Console.OpenStandardOutput(), 1 << 16), Console.OpenStandardError())
        {
            OpenInput = Console.OpenStandardInput,
            Folder = Directory.GetCurrentDirectory(),
            IsOutTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            OnStop = StopSignals.On,
            Variable = Environment.GetEnvironmentVariable,
        };
        return CommandLine.Run(args, shell);
    }
}
