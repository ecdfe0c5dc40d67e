using System.CommandLine;
namespace StyleLint.Cli;
internal sealed class ConfigCommand : Command
{
    public ConfigCommand(Shell shell) : base("config", "Show the configuration that holds for a file.") { SetAction(_ => shell.Fail("")); }
}
