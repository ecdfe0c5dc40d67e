using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace StyleLint.Cli;

/// <summary>Prints <c>style-lint 0.1.0</c>.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <summary>The version of this build.</summary>
    public static string Version { get; } =
        typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"style-lint {Version}");
        return ExitCode.Clean;
    }
}
