using System.CommandLine;

namespace StyleLint.Cli;

/// <summary><c>style-lint completion SHELL</c>: prints the script that makes a shell complete the command.</summary>
internal sealed class CompletionCommand : Command
{
    private const string Bash = """
        _style_lint() {
            local line=${COMP_LINE:0:COMP_POINT}
            line=${line#* }
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(style-lint "[suggest:${#line}]" "$line" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _style_lint style-lint
        """;

    private const string Zsh = """
        #compdef style-lint
        _style_lint() {
            local line="${BUFFER[1,CURSOR]#* }"
            local -a words
            words=("${(@f)$(style-lint "[suggest:${#line}]" "$line" 2>/dev/null)}")
            compadd -- $words
            _files
        }
        compdef _style_lint style-lint
        """;

    private const string Pwsh = """
        Register-ArgumentCompleter -Native -CommandName style-lint -ScriptBlock {
            param($word, $ast, $position)
            $line = $ast.ToString()
            if ($line.Length -lt $position) { $line = $line.PadRight($position) }
            $line = $line -replace '^\S+\s?', ''
            style-lint "[suggest:$($line.Length)]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    private readonly Shell shell;
    private readonly Argument<string> name = CommonOptions.ChoiceArgument("shell", "The shell: bash, zsh or pwsh.", "bash", "zsh", "pwsh");

    public CompletionCommand(Shell shell)
        : base("completion", "Print the script that makes a shell complete style-lint.")
    {
        this.shell = shell;
        Add(name);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        shell.Out.WriteLine(parsed.GetRequiredValue(name) switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            _ => Pwsh,
        });
        return ExitCode.Clean;
    }
}
