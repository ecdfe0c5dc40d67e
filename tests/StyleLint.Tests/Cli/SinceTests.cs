using System.Diagnostics;
using System.Text;

namespace StyleLint.Tests.Cli;

public sealed class SinceTests
{
    private const string TenLines = """
        Line 1 rose 5 per cent.
        Line 2 rose 5 per cent.
        Line 3 rose 5 per cent.
        Line 4 rose 5 per cent.
        Line 5 rose 5 per cent.
        Line 6 rose 5 per cent.
        Line 7 rose 5 per cent.
        Line 8 rose 5 per cent.
        Line 9 rose 5 per cent.
        Line 10 rose 5 per cent.

        """;

    private static Desk Repository(params (string Path, string Text)[] articles)
    {
        var desk = new Desk().WithHouse();
        foreach (var (path, text) in articles) desk.Write(path, text);
        Git(desk.Folder, "init", "--quiet", "--initial-branch", "main");
        Commit(desk.Folder);
        Git(desk.Folder, "switch", "--quiet", "--create", "story");
        return desk;
    }

    private static void Commit(string folder)
    {
        Git(folder, "add", "--all");
        Git(folder, "-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "Edit");
    }

    private static void Git(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-c", "protocol.file.allow=always", .. arguments]) { WorkingDirectory = folder, RedirectStandardError = true })!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', arguments)}: {error}");
    }

    private static string[] Places(CommandResult result) =>
        [.. result.Out.Split('\n').Where(line => line.Contains(".md:", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)])];

    [Fact]
    public void Only_lines_that_the_branch_changed_are_reported()
    {
        using var desk = Repository(("ice.md", TenLines));
        desk.Write("ice.md", TenLines.Replace("Line 3", "Row 3", StringComparison.Ordinal).Replace("Line 8", "Row 8", StringComparison.Ordinal));
        Commit(desk.Folder);
        var result = desk.Run("check", "--since", "main", ".");
        Assert.Equal(1, result.Code);
        Assert.Equal(["ice.md:3:14", "ice.md:8:14"], Places(result));
    }

    [Fact]
    public void What_main_got_in_the_meantime_is_not_the_branch_s()
    {
        using var desk = Repository(("ice.md", TenLines), ("fish.md", "Fish.\n"));
        desk.Write("ice.md", TenLines + "\nRow 12 rose 5 per cent.\n");
        Commit(desk.Folder);
        Git(desk.Folder, "switch", "--quiet", "main");
        desk.Write("fish.md", "Fish fell 9 per cent.\n");
        Commit(desk.Folder);
        Git(desk.Folder, "switch", "--quiet", "story");
        Assert.Equal(["ice.md:12:15"], Places(desk.Run("check", "--since", "main", ".")));
    }

    [Fact]
    public void Edits_that_are_not_committed_and_files_that_are_not_added_count()
    {
        using var desk = Repository(("ice.md", TenLines));
        desk.Write("ice.md", TenLines.Replace("Line 1 ", "Row 1 ", StringComparison.Ordinal)).Write("new.md", TenLines);
        Assert.Equal(11, Places(desk.Run("check", "--since", "main", ".")).Length);
    }

    [Fact]
    public void Of_a_renamed_article_only_changed_lines_count()
    {
        using var desk = Repository(("ice.md", TenLines));
        File.Move(Path.Combine(desk.Folder, "ice.md"), Path.Combine(desk.Folder, "Eis im Hafen – “x”.md"));
        desk.Write("Eis im Hafen – “x”.md", TenLines.Replace("Line 5", "Row 5", StringComparison.Ordinal));
        Commit(desk.Folder);
        Assert.Equal(["Eis im Hafen – “x”.md:5:14"], Places(desk.Run("check", "--since", "main", ".")));
    }

    [Fact]
    public void An_untouched_article_is_left_alone()
    {
        using var desk = Repository(("ice.md", TenLines));
        Assert.Equal(new CommandResult(0, "Nothing to correct in one article.\n", ""), desk.Run("check", "--since", "main", "."));
    }

    [Fact]
    public void Articles_of_a_submodule_are_compared_with_the_commit_that_was_linked()
    {
        using var wire = Repository(("wire.md", TenLines));
        using var desk = Repository(("ice.md", "Ice.\n"));
        Git(desk.Folder, "switch", "--quiet", "main");
        Git(desk.Folder, "submodule", "--quiet", "add", wire.Folder, "wire");
        Commit(desk.Folder);
        Git(desk.Folder, "switch", "--quiet", "--create", "second");
        File.WriteAllText(Path.Combine(desk.Folder, "wire", "wire.md"), TenLines.Replace("Line 2", "Row 2", StringComparison.Ordinal));
        Assert.Equal(["wire/wire.md:2:14"], Places(desk.Run("check", "--since", "main", "--config", ".style-lint.yml", "ice.md", "wire/wire.md")));
    }

    [Fact]
    public void A_document_level_diagnostic_counts_when_a_related_line_changed()
    {
        using var desk = Repository(("ice.md", "Zelensky spoke.\n\nZelenskyy left. Zelenskyy is ill.\n"));
        desk.Write(".style-lint.yml", "stylebooks: [newsroom]\n");
        var all = Places(desk.Run("check", "ice.md"));
        desk.Write("ice.md", "Zelensky spoke.\n\nZelenskyy left again. Zelenskyy is ill.\n");
        Assert.Equal(["ice.md:1:1"], all);
        Assert.Equal(all, Places(desk.Run("check", "--since", "main", "ice.md")));
    }

    [Fact]
    public void An_article_in_utf_16_is_new_from_end_to_end_once_it_changed()
    {
        using var desk = Repository(("ice.md", ""));
        File.WriteAllText(Path.Combine(desk.Folder, "ice.md"), TenLines, Encoding.Unicode);
        Commit(desk.Folder);
        Assert.Equal(10, Places(desk.Run("check", "--since", "main", ".")).Length);
    }

    [Fact]
    public void A_shallow_clone_is_told_how_to_become_deep()
    {
        using var origin = Repository(("ice.md", TenLines));
        using var desk = new Desk();
        Git(desk.Folder, "clone", "--quiet", "--depth", "1", "--branch", "story", new Uri(origin.Folder).AbsoluteUri, "clone");
        var result = desk.RunIn("clone", "check", "--since", "main", ".");
        Assert.Equal(2, result.Code);
        Assert.StartsWith("style-lint: There is no revision ‘main’ in ‘", result.Error, StringComparison.Ordinal);
        Assert.Contains("The clone is shallow: run ‘git fetch origin main’", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mian", "There is no revision ‘mian’")]
    [InlineData("--output=x", "There is no revision ‘--output=x’")]
    public void An_unknown_revision_is_an_error(string revision, string message)
    {
        using var desk = Repository(("ice.md", TenLines));
        var result = desk.Run("check", $"--since={revision}", ".");
        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_a_repository_there_is_nothing_to_compare_with()
    {
        using var desk = new Desk().Write("ice.md", TenLines);
        Directory.Delete(Path.Combine(desk.Folder, ".git"));
        var result = desk.Run("check", "--since", "main", "ice.md");
        Assert.Equal(2, result.Code);
        Assert.Contains("needs a Git repository", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Baseline_and_since_work_together()
    {
        using var desk = Repository(("ice.md", TenLines));
        desk.Run("check", "--baseline", "known.json", "--baseline-update", ".");
        desk.Write("ice.md", TenLines + "\nRow 12 rose 5 per cent.\n");
        Assert.Equal(["ice.md:12:15"], Places(desk.Run("check", "--since", "main", "--baseline", "known.json", ".")));
    }
}
