using System.CommandLine;

namespace StyleLint.Cli;

/// <summary><c>style-lint inspect</c>: prints what the model sees in articles, as JSON.</summary>
internal sealed class InspectCommand : Command
{
    private readonly Shell shell;
    private readonly Argument<string[]> paths = CommonOptions.Paths();
    private readonly Option<string> format = CommonOptions.Choice("--format", "One array (json), or one object a line (jsonl).", "json", "jsonl");
    private readonly Option<bool> prose = new("--prose") { Description = "Add the source ranges of each block's prose." };
    private readonly Option<string?> config = CommonOptions.Config();
    private readonly Option<string?> stdinName = CommonOptions.StdinName();
    private readonly Option<int> threads = CommonOptions.Threads();

    public InspectCommand(Shell shell)
        : base("inspect", "Print what StyleLint sees in articles, as JSON.")
    {
        this.shell = shell;
        Add(paths);
        foreach (var option in new Option[] { format, prose, config, stdinName, threads }) Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var batch = ArticleBatch.Open(shell, parsed.GetValue(paths) ?? [], parsed.GetValue(config), parsed.GetValue(stdinName));
        if (batch.HasFailed) return ExitCode.Failed;

        var withProse = parsed.GetValue(prose);
        var progress = Progress.On(shell, batch.Jobs.Count);
        var articles = OrderedRun.Select(batch.Jobs, parsed.GetValue(threads), job => job.Inspect(withProse), progress);
        Write(parsed.GetRequiredValue(format), articles.Select(static article => article.Json).OfType<string>());

        // Broken front matter hides keys, so it is told; the article could be read all the same.
        shell.Fail(articles.SelectMany(static article => article.Problems));
        return Array.TrueForAll(articles, static article => article.Json is not null) ? ExitCode.Clean : ExitCode.Failed;
    }

    private void Write(string form, IEnumerable<string> objects)
    {
        if (form == "json") shell.Out.WriteLine($"[\n{string.Join(",\n", objects)}\n]");
        else foreach (var line in objects) shell.Out.WriteLine(line);
    }
}
