using System.Diagnostics;
using System.Text;
using StyleLint.Tests.Cli;

namespace StyleLint.Tests.Hostile;

/// <summary>Files that are no articles, whatever their names say: each is a diagnostic, and the article beside it is still checked.</summary>
public sealed class HostileFileTests
{
    private const string Story = "Turnout rose 5 per cent in May.\n";
    private const string Found = "story.md:1:16: warning house/percent: ";
    private const string TooLarge = "The file is larger than 20 MB.";
    private const string NoFile = "This is a pipe or a device, not a file.";

    /// <summary>Far more than any of them takes alone, since test machines have other work.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_hundred_megabytes_are_no_article()
    {
        using var desk = new Desk().WithHouse();
        using (var dump = File.Create(Path.Combine(desk.Folder, "dump.md"))) dump.SetLength(100_000_000);
        IsTold(desk, "dump.md", TooLarge);
    }

    [Fact]
    public void One_line_of_ten_megabytes_is_read_to_its_end()
    {
        using var desk = new Desk().WithHouse().Write("line.md", new StringBuilder().Insert(0, "The harbor is closed. ", 450_000).Append("Up 5 per cent.").ToString());
        var clock = Stopwatch.StartNew();
        var result = desk.Run("check", "line.md");
        Assert.Contains("line.md:1:9900006: warning house/percent: ", result.Out, StringComparison.Ordinal);
        Assert.True(result.Out.Length < 1000, $"The report has {result.Out.Length} characters.");
        Assert.True(clock.Elapsed < Limit, $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData("UTF-16LE")]
    [InlineData("UTF-16BE")]
    public void UTF16_without_a_mark_is_not_silently_green(string encoding)
    {
        using var desk = new Desk().WithHouse();
        File.WriteAllBytes(Path.Combine(desk.Folder, "wire.md"), Encoding.GetEncoding(encoding).GetBytes(Story));
        IsTold(desk, "wire.md", "The file is UTF-16 without a byte order mark. Save it as UTF-8.");
    }

    [Theory]
    [InlineData("0041 00FF", "Byte 1 (counted from 0) is not valid UTF-8.")]
    [InlineData("00ED 00A0 0080", "Byte 0 (counted from 0) is not valid UTF-8.")]
    [InlineData("00FF 00FE 0000 00D8 0041 0000", "is not valid UTF-16.")]
    public void Bytes_that_are_no_text_are_told(string bytes, string reason)
    {
        using var desk = new Desk().WithHouse();
        File.WriteAllBytes(Path.Combine(desk.Folder, "wire.md"), [.. bytes.Split(' ').Select(static part => Convert.ToByte(part, 16))]);
        IsTold(desk, "wire.md", reason);
    }

    [Theory]
    [InlineData("a\0b\0 Up 5 per cent.")]
    [InlineData("\u202EUp 5 per cent.\u2066")]
    [InlineData("Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B\u030C\u030D\u030E\u030F up 5 per cent.")]
    [InlineData("\u001B[31mUp\u009B2J 5 per cent.")]
    public void Text_that_would_deceive_a_terminal_is_shown(string text)
    {
        using var desk = new Desk().WithHouse().Write("wire.md", text);
        var result = desk.Run("check", "wire.md");
        Assert.Equal(1, result.Code);
        Assert.Contains("house/percent", result.Out, StringComparison.Ordinal);
        LogText.IsHarmless(result.Out);
    }

    [Fact]
    public void A_pipe_holds_nobody_up()
    {
        if (OperatingSystem.IsWindows()) return;
        using var desk = new Desk().WithHouse();
        MakePipe(desk, "pipe.md");
        IsTold(desk, "pipe.md", NoFile);
        IsTold(desk, ".", NoFile, "pipe.md");
        Assert.Equal(1, desk.Run("check", "--fix", "pipe.md").Code);
    }

    [Theory]
    [InlineData(".style-lint.yml", 2)]
    [InlineData("house/pipe.md", 2)]
    [InlineData("house/stylebook.yml", 2)]
    [InlineData("known.json", 2)]
    [InlineData(".gitignore", 1)]
    public void A_pipe_in_the_place_of_a_setting_holds_nobody_up(string place, int code)
    {
        if (OperatingSystem.IsWindows()) return;
        using var desk = new Desk().WithHouse().Write("story.md", Story);
        File.Delete(Path.Combine(desk.Folder, place));
        MakePipe(desk, place);
        var result = place == "known.json" ? desk.Run("check", "--baseline", place, ".") : desk.Run("check", ".");
        Assert.Equal(code, result.Code);
        Assert.Equal(code == 2, result.Error.Contains(NoFile, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_without_an_end_is_too_large()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var desk = new Desk().WithHouse();
        File.CreateSymbolicLink(Path.Combine(desk.Folder, "zero.md"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(desk.Folder, ".gitignore"), "/dev/zero");
        IsTold(desk, "zero.md", TooLarge);
        Assert.Equal(1, desk.Run("check", ".").Code);
    }

    [Fact]
    public void Words_of_Vale_end_although_links_lead_round_in_circles()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var desk = new Desk().Write("story.md", Story).Write(".vale.ini", "StylesPath = styles\nVocab = House\n[*.md]\nBasedOnStyles = Vale\n").Write("styles/config/vocabularies/House/accept.txt", "Roe\n");
        var words = Path.Combine(desk.Folder, "styles/config/vocabularies/House");
        foreach (var name in new[] { "a", "b", "c" }) Directory.CreateSymbolicLink(Path.Combine(words, name), ".");
        File.CreateSymbolicLink(Path.Combine(words, "reject.txt"), "/dev/zero");
        Assert.NotEqual(2, desk.Run("check", "--config", ".vale.ini", "story.md").Code);
    }

    [Fact]
    public void Links_that_lead_nowhere_or_in_circles_are_told()
    {
        if (OperatingSystem.IsWindows()) return;
        using var desk = new Desk().WithHouse();
        File.CreateSymbolicLink(Path.Combine(desk.Folder, "gone.md"), "nowhere");
        File.CreateSymbolicLink(Path.Combine(desk.Folder, "round.md"), "round.md");
        IsTold(desk, "gone.md", "The file does not exist (any more).");
        IsTold(desk, "round.md", "The file cannot be read.");
    }

    [Fact]
    public void A_folder_with_the_name_of_an_article_is_walked()
    {
        using var desk = new Desk().WithHouse().Write("2024.md/ice.md", Story);
        Assert.StartsWith("2024.md/ice.md:1:16: ", desk.Run("check", ".").Out, StringComparison.Ordinal);
        Directory.CreateDirectory(Path.Combine(desk.Folder, "empty.md"));
        Assert.Equal(2, desk.Run("check", "empty.md").Code);
    }

    [Fact]
    public void A_folder_with_the_name_of_a_configuration_is_an_error()
    {
        using var desk = new Desk().Write("story.md", Story).Write(".style-lint.yml/x", "");
        var result = desk.Run("check", "story.md");
        Assert.Equal((2, ".style-lint.yml:1:1: The file cannot be read.\n"), (result.Code, result.Error));
    }

    [Fact]
    public void A_page_that_leaves_its_stylebook_through_two_links_is_not_read()
    {
        if (OperatingSystem.IsWindows()) return;
        using var elsewhere = new Desk().Write("secret.md", "password: tide\n");
        using var desk = new Desk().WithHouse().Write("story.md", Story);
        Directory.CreateSymbolicLink(Path.Combine(desk.Folder, "house/.away"), elsewhere.Folder);
        File.CreateSymbolicLink(Path.Combine(desk.Folder, "house/page.md"), ".away/secret.md");
        var result = desk.Run("check", "story.md");
        Assert.Equal((2, "This link leaves the stylebook's folder. Copy the page into the folder."), (result.Code, result.Error.Split(": ")[^1].TrimEnd()));
    }

    [Fact]
    public void A_fix_does_not_follow_a_folder_out_of_the_repository()
    {
        if (OperatingSystem.IsWindows()) return;
        using var elsewhere = new Desk().Write("story.md", Story);
        using var desk = new Desk().WithHouse();
        Directory.CreateSymbolicLink(Path.Combine(desk.Folder, "away"), elsewhere.Folder);
        var result = desk.Run("check", "--fix", "away/story.md");
        Assert.Equal(2, result.Code);
        Assert.Contains("‘away/story.md’ is not corrected: it is a link to a file outside of", result.Error, StringComparison.Ordinal);
        Assert.Equal(Story, elsewhere.Read("story.md"));
    }

    [Fact]
    public void A_report_takes_the_place_of_a_link_and_does_not_follow_it()
    {
        if (OperatingSystem.IsWindows()) return;
        using var elsewhere = new Desk().Write("precious", "kept");
        using var desk = new Desk().WithHouse().Write("story.md", Story);
        File.CreateSymbolicLink(Path.Combine(desk.Folder, "report.json"), Path.Combine(elsewhere.Folder, "precious"));
        Assert.Equal(1, desk.Run("check", "--format", "json=report.json", "story.md").Code);
        Assert.Equal("kept", elsewhere.Read("precious"));
        Assert.StartsWith("{", desk.Read("report.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_goes_through_a_pipe_to_who_reads_it()
    {
        if (OperatingSystem.IsWindows()) return;
        using var desk = new Desk().WithHouse().Write("story.md", Story);
        MakePipe(desk, "report");
        var reader = Task.Run(() => desk.Read("report"));
        Assert.Equal(1, desk.Run("check", "--format", "json=report", "story.md").Code);
        Assert.StartsWith("{", await reader.WaitAsync(Limit), StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_an_error()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var desk = new Desk().WithHouse().Write("story.md", Story);
        var result = desk.Run("check", "--output", "/dev/full", "story.md");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("style-lint: No space left on device", result.Error, StringComparison.Ordinal);
    }

    private static void IsTold(Desk desk, string argument, string reason, string? name = null)
    {
        desk.Write("story.md", Story);
        var clock = Stopwatch.StartNew();
        var result = desk.Run("check", argument, "story.md");
        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.Matches($@"(?m)^{name ?? argument}:\d+:\d+: error style-lint/unreadable-file: .*{System.Text.RegularExpressions.Regex.Escape(reason)}", result.Out);
        Assert.Contains(Found, result.Out, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < Limit, $"{clock.Elapsed}");
    }

    private static void MakePipe(Desk desk, string path)
    {
        using var make = Process.Start("mkfifo", [Path.Combine(desk.Folder, path)]);
        make.WaitForExit();
        Assert.Equal(0, make.ExitCode);
    }
}
