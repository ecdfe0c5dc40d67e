using System.CommandLine;
using System.CommandLine.Invocation;
using StyleLint.Reporting;

namespace StyleLint.Cli;

/// <summary>Prints <c>style-lint 0.1.0</c>.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"style-lint {ToolInfo.Version}");
        return ExitCode.Clean;
    }
}
