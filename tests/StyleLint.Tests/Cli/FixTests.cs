using System.Text;

namespace StyleLint.Tests.Cli;

public sealed class FixTests
{
    private const string Bad = "Turnout rose 5 per cent in May, “9 per cent,” she said.\n";
    private const string Fixed = "Turnout rose 5 percent in May, “9 per cent,” she said.\n";

    private static byte[] Bytes(Desk desk, string path) => File.ReadAllBytes(Path.Combine(desk.Folder, path));

    [Fact]
    public void Safe_fixes_go_in_and_what_is_left_is_reported()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);
        Assert.Equal(new CommandResult(0, "Nothing to correct in one article.\n", "1 place corrected in 1 article.\n"), desk.Run("check", "--fix", "story.md"));
        Assert.Equal(Fixed, desk.Read("story.md"));
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);
        desk.Run("check", "--fix", "story.md");
        var written = File.GetLastWriteTimeUtc(Path.Combine(desk.Folder, "story.md"));
        Assert.Equal("0 places corrected in 0 articles.\n", desk.Run("check", "--fix", "story.md").Error);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(desk.Folder, "story.md")));
    }

    [Fact]
    public void A_patch_shows_what_would_change_and_writes_nothing()
    {
        using var desk = new Desk().WithHouse().Write("story.md", "One.\r\n\r\n" + Bad + "\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nUp 3 per cent");
        var before = desk.Read("story.md");
        var result = desk.Run("check", "--diff", "story.md");
        Assert.Equal(1, result.Code);
        Assert.Equal(
            "--- a/story.md\n+++ b/story.md\n@@ -1,6 +1,6 @@\n One.\r\n \r\n-" + Bad + "+" + Fixed + " \n Two.\n \n" +
            "@@ -10,4 +10,4 @@\n \n Five.\n \n-Up 3 per cent\n\\ No newline at end of file\n+Up 3 percent\n\\ No newline at end of file\n",
            result.Out);
        Assert.Equal(before, desk.Read("story.md"));
    }

    [Fact]
    public void A_patch_of_nothing_is_empty()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Fixed);
        Assert.Equal(new CommandResult(0, "", ""), desk.Run("check", "--diff", "story.md"));
    }

    [Fact]
    public void Offers_are_taken_where_they_are_asked_for()
    {
        using var desk = new Desk().WithHouse().Write("house/percent.md", Desk.Percent.Replace("fix: safe", "fix: offer", StringComparison.Ordinal)).Write("story.md", Bad);
        Assert.Equal(1, desk.Run("check", "--fix", "story.md").Code);
        Assert.Equal(Bad, desk.Read("story.md"));
        Assert.Equal(0, desk.Run("check", "--fix", "--offer", "house/percent", "story.md").Code);
        Assert.Equal(Fixed, desk.Read("story.md"));
    }

    [Fact]
    public void An_unknown_rule_offers_nothing()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);
        var result = desk.Run("check", "--fix", "--offer", "house/per-cent", "story.md");
        Assert.Equal(new CommandResult(2, "", "style-lint: No rule ‘house/per-cent’ runs here. Did you mean ‘house/percent’?\n"), result);
        Assert.Equal(Bad, desk.Read("story.md"));
    }

    [Fact]
    public void What_a_comment_or_the_house_allows_is_left_alone()
    {
        using var desk = new Desk().WithHouse().Write("story.md", "<!-- style-lint disable-next house/percent -->\n\nUp 5 per cent.\n");
        var before = desk.Read("story.md");
        desk.Run("check", "--fix", "story.md");
        Assert.Equal(before, desk.Read("story.md"));
    }

    [Fact]
    public void A_piped_text_comes_back_fixed_and_the_report_goes_elsewhere()
    {
        using var desk = new Desk().WithHouse();
        var result = desk.RunWith(Bad, "check", "--fix", "-");
        Assert.Equal(new CommandResult(0, Fixed, "Nothing to correct in one article.\n"), result);
    }

    [Fact]
    public void Encoding_mark_and_line_endings_stay()
    {
        using var desk = new Desk().WithHouse();
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            File.WriteAllText(Path.Combine(desk.Folder, "story.md"), "Ice.\r\n\r\n" + Bad, encoding);
            desk.Run("check", "--fix", "story.md");
            Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes("Ice.\r\n\r\n" + Fixed)], Bytes(desk, "story.md"));
        }
    }

    [Fact]
    public void Permissions_stay()
    {
        if (OperatingSystem.IsWindows()) return;
        using var desk = new Desk().WithHouse().Write("story.md", Bad);
        var path = Path.Combine(desk.Folder, "story.md");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead);
        desk.Run("check", "--fix", "story.md");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead, File.GetUnixFileMode(path));
        Assert.Equal(Fixed, desk.Read("story.md"));
    }

    [Fact]
    public void A_read_only_article_is_an_error_and_the_others_are_fixed()
    {
        using var desk = new Desk().WithHouse().Write("a.md", Bad).Write("b.md", Bad);
        var path = Path.Combine(desk.Folder, "a.md");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        var result = desk.Run("check", "--fix", "a.md", "b.md");
        File.SetAttributes(path, FileAttributes.Normal);
        Assert.Equal(2, result.Code);
        Assert.Contains("‘a.md’ is not corrected: it is read-only.", result.Error, StringComparison.Ordinal);
        Assert.Equal(Bad, desk.Read("a.md"));
        Assert.Equal(Fixed, desk.Read("b.md"));
    }

    [Fact]
    public void A_link_is_followed_inside_the_repository_and_no_further()
    {
        if (OperatingSystem.IsWindows()) return;
        using var elsewhere = new Desk().Write("secret.md", Bad);
        using var desk = new Desk().WithHouse().Write("real.md", Bad);
        File.CreateSymbolicLink(Path.Combine(desk.Folder, "inside.md"), "real.md");
        File.CreateSymbolicLink(Path.Combine(desk.Folder, "outside.md"), Path.Combine(elsewhere.Folder, "secret.md"));
        Assert.Equal(0, desk.Run("check", "--fix", "inside.md").Code);
        Assert.Equal(Fixed, desk.Read("real.md"));
        Assert.NotNull(new FileInfo(Path.Combine(desk.Folder, "inside.md")).LinkTarget);
        var result = desk.Run("check", "--fix", "outside.md");
        Assert.Equal(2, result.Code);
        Assert.Contains("‘outside.md’ is not corrected: it is a link to a file outside of", result.Error, StringComparison.Ordinal);
        Assert.Equal(Bad, elsewhere.Read("secret.md"));
    }

    [Fact]
    public void Rules_that_undo_each_other_are_named_and_nothing_is_written()
    {
        using var desk = new Desk().WithHouse()
            .Write("house/percent.md", Desk.Percent)
            .Write("house/per-cent.md", "---\ncheck: words\nseverity: warning\nmessage: Use “{use}”.\nsource: Another desk\nfix: safe\nwords:\n  percent: per cent\n---\n# Write per cent as two words\n")
            .Write("story.md", Bad);
        var result = desk.Run("check", "--fix", "story.md");
        Assert.Equal(2, result.Code);
        Assert.Contains("‘story.md’ is not corrected: the fixes of ‘house/per-cent’, ‘house/percent’ undo each other.", result.Error, StringComparison.Ordinal);
        Assert.Equal(Bad, desk.Read("story.md"));
    }

    [Fact]
    public void A_fix_that_would_make_markup_stays_out()
    {
        using var desk = new Desk().WithHouse()
            .Write("house/percent.md", Desk.Percent.Replace("per cent: percent", "dash: '- x'", StringComparison.Ordinal))
            .Write("story.md", "dash away\n\nNo dash here.\n");
        desk.Run("check", "--fix", "story.md");
        Assert.Equal("dash away\n\nNo - x here.\n", desk.Read("story.md"));
    }

    [Theory]
    [InlineData("--fix", "--diff")]
    [InlineData("--fix", "--since=main")]
    [InlineData("--diff", "--format=json")]
    [InlineData("--offer=house/percent", "--quiet")]
    public void What_does_not_go_together_is_refused(string first, string second)
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad);
        Assert.Equal(2, desk.Run("check", first, second, "story.md").Code);
        Assert.Equal(Bad, desk.Read("story.md"));
    }
}
