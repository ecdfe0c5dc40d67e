namespace StyleLint.Tests.Cli;

public sealed class BaselineTests
{
    private const string Ice = "Ice rose 5 per cent on the lake, the harbor office said.\n";
    private const string Fish = "Whitefish landings fell 9 per cent in the same week.\n";

    private static Desk Known(params (string Path, string Text)[] articles)
    {
        var desk = new Desk().WithHouse();
        foreach (var (path, text) in articles) desk.Write(path, text);
        Assert.Equal(0, desk.Run("check", "--baseline", "known.json", "--baseline-update", ".").Code);
        return desk;
    }

    private static CommandResult Check(Desk desk) => desk.Run("check", "--baseline", "known.json", ".");

    [Fact]
    public void What_is_in_the_baseline_is_not_reported()
    {
        using var desk = Known(("ice.md", Ice + "\n" + Fish));
        Assert.Equal(new CommandResult(0, "Nothing to correct in one article.\n", ""), Check(desk));
    }

    [Fact]
    public void The_file_is_sorted_and_has_an_entry_a_line()
    {
        using var desk = Known(("b/ice.md", Ice), ("a/fish.md", Fish));
        var lines = desk.Read("known.json").Split('\n');
        Assert.Equal("{\"version\": 1, \"files\": {", lines[0]);
        Assert.Equal("  \"a/fish.md\": [", lines[1]);
        Assert.StartsWith("    {\"rule\": \"house/percent\", \"text\": \"per cent\", \"fingerprint\": \"", lines[2], StringComparison.Ordinal);
        Assert.Equal("  \"b/ice.md\": [", lines[4]);
    }

    [Fact]
    public void A_moved_paragraph_stays_known()
    {
        using var desk = Known(("ice.md", Ice + "\n" + Fish));
        desk.Write("ice.md", Fish + "\n" + Ice);
        Assert.Equal("Nothing to correct in one article.\n", Check(desk).Out);
    }

    [Fact]
    public void The_same_fault_made_again_is_the_only_one_reported()
    {
        using var desk = Known(("ice.md", Ice + "\n" + Fish));
        desk.Write("ice.md", Ice + "\n" + Fish + "\n" + Ice);
        var result = Check(desk);
        Assert.Equal(1, result.Code);
        Assert.StartsWith("ice.md:5:12: warning house/percent", result.Out, StringComparison.Ordinal);
        Assert.EndsWith("One warning in one article.\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_fault_does_not_hide_behind_a_resolved_one()
    {
        using var desk = Known(("ice.md", Ice));
        desk.Write("ice.md", "Ice rose 5 percent on the lake, the harbor office said.\n\n" + Fish);
        var result = Check(desk);
        Assert.StartsWith("ice.md:3:27: warning house/percent", result.Out, StringComparison.Ordinal);
        Assert.Equal("style-lint: The baseline knows 1 diagnostic that is not there any more. ‘--baseline-update’ takes it out.\n", result.Error);
    }

    [Fact]
    public void A_renamed_article_stays_known_and_a_copied_one_does_not()
    {
        using var desk = Known(("ice.md", Ice));
        File.Move(Path.Combine(desk.Folder, "ice.md"), Path.Combine(desk.Folder, "harbor-ice.md"));
        Assert.Equal(new CommandResult(0, "Nothing to correct in one article.\n", ""), Check(desk));
        desk.Write("ice.md", Ice);
        Assert.EndsWith("One warning in two articles.\n", Check(desk).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_keeps_what_it_did_not_look_at()
    {
        using var desk = Known(("ice.md", Ice), ("fish.md", Fish));
        desk.Write("ice.md", "The lake is open.\n");
        var result = desk.Run("check", "--baseline", "known.json", "--baseline-update", "ice.md");
        Assert.Equal("The baseline ‘known.json’ knows 1 diagnostic in 1 article (before: 2).\n", result.Out);
        Assert.Equal(0, Check(desk).Code);
    }

    [Fact]
    public void Another_folder_to_work_in_makes_no_difference()
    {
        using var desk = Known(("stories/ice.md", Ice));
        Assert.Equal(0, desk.RunIn("stories", "check", "--baseline", "../known.json", "ice.md").Code);
    }

    [Theory]
    [InlineData(null, "style-lint: The baseline ‘known.json’ does not exist. ‘--baseline-update’ writes it.\n")]
    [InlineData("", "known.json:1:1: ")]
    [InlineData("{\"version\": 1, \"files\": {", "known.json:1:")]
    [InlineData("[]", "known.json:1:1: This is no baseline.")]
    [InlineData("{\"version\": 7, \"files\": {}}", "known.json:1:13: This baseline has the version 7; this version of the tool reads 1.")]
    [InlineData("{\"version\": 1, \"files\": {\"ice.md\": [{\"rule\": 3}]}}", "known.json:1:37: An entry of a baseline needs the texts ‘rule’, ‘text’ and ‘fingerprint’.")]
    public void A_missing_or_damaged_baseline_is_an_error(string? text, string message)
    {
        using var desk = new Desk().WithHouse().Write("ice.md", Ice);
        if (text is not null) desk.Write("known.json", text);
        var result = Check(desk);
        Assert.Equal(2, result.Code);
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Out);
    }

    [Fact]
    public void An_article_that_cannot_be_read_is_always_news()
    {
        using var desk = new Desk().WithHouse();
        File.WriteAllBytes(Path.Combine(desk.Folder, "ice.md"), [0x41, 0xC3, 0x28]);
        desk.Run("check", "--baseline", "known.json", "--baseline-update", ".");
        Assert.Contains("style-lint/unreadable-file", Check(desk).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_needs_a_file()
    {
        using var desk = new Desk().WithHouse().Write("ice.md", Ice);
        Assert.Equal(2, desk.Run("check", "--baseline-update", ".").Code);
    }
}
