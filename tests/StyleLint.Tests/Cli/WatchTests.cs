using System.Runtime.CompilerServices;
using System.Text.Json;
using StyleLint.Cli;
using StyleLint.Cli.Watching;

namespace StyleLint.Tests.Cli;

public sealed class WatchTests
{
    private const string Bad = "Turnout rose 5 per cent in May.\n";
    private const string Good = "Turnout rose 5 percent in May.\n";

    [Theory]
    [InlineData("--fix")]
    [InlineData("--diff")]
    [InlineData("--baseline-update")]
    [InlineData("--statistics")]
    [InlineData("--timings")]
    [InlineData("--stdin-jsonl")]
    public void What_does_not_go_together_with_a_watch_is_told(string other)
    {
        using var desk = new Desk().WithHouse().Write("story.md", Good);
        var result = desk.Run("check", "--watch", "--baseline", "known.json", other);
        Assert.Equal(2, result.Code);
        Assert.Contains("‘--watch’", result.Error, StringComparison.Ordinal);
        Assert.Contains($"‘{other}’", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_cannot_be_watched()
    {
        using var desk = new Desk().WithHouse();
        var result = desk.RunWith(Good, "check", "--watch", "-");
        Assert.Equal(2, result.Code);
        Assert.Contains("‘--watch’ follows files", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_text_goes_to_standard_output()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Good);
        var result = desk.Run("check", "--watch", "--format", "sarif", "story.md");
        Assert.Equal(2, result.Code);
        Assert.Contains("‘--format sarif=FILE’", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.md")]
    [InlineData("empty")]
    public void There_must_be_something_to_watch(string path)
    {
        using var desk = new Desk().WithHouse();
        Directory.CreateDirectory(Path.Combine(desk.Folder, "empty"));
        Assert.Equal(2, desk.Run("check", "--watch", path).Code);
    }

    [Fact]
    public void A_saved_article_is_printed_and_counted()
    {
        using var desk = new Desk().WithHouse().Write("ice.md", Good).Write("snow.md", Bad);
        using var watch = new WatchedDesk(desk);
        Assert.True(watch.Run.Start());
        Assert.Contains("snow.md:1:16: ", watch.TakeOut(), StringComparison.Ordinal);
        desk.Write("ice.md", Bad);
        watch.Change("ice.md");
        var printed = watch.TakeOut();
        Assert.StartsWith("ice.md:1:16: warning house/percent: ", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("snow.md", printed, StringComparison.Ordinal);
        Assert.EndsWith("\n\n12:03:41 watching two articles: two warnings\n", printed, StringComparison.Ordinal);
        desk.Write("ice.md", Good).Write("snow.md", Good);
        watch.Change("ice.md", "snow.md");
        Assert.Equal("12:03:41 watching two articles: nothing to correct\n", watch.TakeOut());
    }

    [Fact]
    public void A_save_without_a_change_says_nothing()
    {
        using var desk = new Desk().WithHouse().Write("ice.md", Bad);
        using var watch = new WatchedDesk(desk);
        watch.Start();
        desk.Write("ice.md", Bad);
        watch.Change("ice.md");
        Assert.Equal("", watch.TakeOut());
    }

    [Fact]
    public void Reports_hold_what_a_new_run_would_find()
    {
        using var desk = new Desk().WithHouse().Write("a.md", Bad).Write("b.md", Good).Write("c.md", Bad + "\n" + Bad);
        using var watch = new WatchedDesk(desk, "sarif=style.sarif", "json=style.json");
        watch.Start();
        desk.Write("b.md", Good + "\n" + Bad).Write("d/e.md", Bad);
        File.Delete(Path.Combine(desk.Folder, "a.md"));
        watch.Change("a.md", "b.md", "d");
        desk.Run("check", "--format", "sarif=new.sarif", "--format", "json=new.json");
        Assert.Equal(desk.Read("new.sarif"), desk.Read("style.sarif"));
        Assert.Equal(desk.Read("new.json"), desk.Read("style.json"));
        Assert.Empty(Directory.GetFiles(desk.Folder, "*.tmp"));
    }

    [Fact]
    public void Renamed_and_deleted_articles_leave_the_report()
    {
        using var desk = new Desk().WithHouse().Write("old.md", Bad).Write("gone/one.md", Bad).Write("gone/two.md", Bad);
        using var watch = new WatchedDesk(desk, "json=style.json");
        watch.Start();
        File.Move(Path.Combine(desk.Folder, "old.md"), Path.Combine(desk.Folder, "new.md"));
        Directory.Move(Path.Combine(desk.Folder, "gone"), Path.Combine(desk.Folder, "..", Path.GetFileName(desk.Folder) + "-gone"));
        watch.Change("old.md", "new.md", "gone");
        Directory.Delete(desk.Folder + "-gone", recursive: true);
        Assert.Equal(["new.md"], Reported(desk));
    }

    [Fact]
    public void Ignored_articles_are_not_watched()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad).Write(".gitignore", "drafts/\n");
        using var watch = new WatchedDesk(desk, "json=style.json");
        watch.Start();
        desk.Write("drafts/idea.md", Bad);
        watch.Change("drafts", "drafts/idea.md");
        Assert.Equal(["story.md"], Reported(desk));
        desk.Write(".gitignore", "");
        watch.Change(".gitignore");
        Assert.Equal(["drafts/idea.md", "story.md"], Reported(desk));
    }

    [Fact]
    public void A_named_file_may_go_and_come_back()
    {
        using var desk = new Desk().WithHouse().Write("story.md", Bad).Write("other.md", Bad);
        using var watch = new WatchedDesk(desk, ["json=style.json"], "story.md");
        watch.Start();
        File.Delete(Path.Combine(desk.Folder, "story.md"));
        watch.Change("story.md", "other.md");
        Assert.Empty(Reported(desk));
        desk.Write("story.md", Bad);
        watch.Change("story.md", "other.md");
        Assert.Equal(["story.md"], Reported(desk));
    }

    [Fact]
    public void A_changed_configuration_holds_for_all_articles()
    {
        using var desk = new Desk().WithHouse().Write("a.md", Bad).Write("b.md", Bad);
        using var watch = new WatchedDesk(desk, "json=style.json");
        watch.Start();
        desk.Write(".style-lint.yml", "stylebooks: [./house]\nrules: { house/percent: off }\n");
        watch.Change(".style-lint.yml");
        Assert.Empty(Reported(desk));
    }

    [Fact]
    public void A_changed_page_holds_for_all_articles()
    {
        using var desk = new Desk().WithHouse().Write("a.md", Bad);
        using var watch = new WatchedDesk(desk);
        watch.Start();
        desk.Write("house/percent.md", Desk.Percent.Replace("Use “{use}”", "Please write “{use}”", StringComparison.Ordinal));
        watch.Change("house/percent.md");
        Assert.Contains("Please write “percent”", watch.TakeOut(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_configuration_is_told_and_the_last_one_goes_on()
    {
        using var desk = new Desk().WithHouse().Write("a.md", Bad);
        using var watch = new WatchedDesk(desk, "json=style.json");
        watch.Start();
        desk.Write(".style-lint.yml", "rules: [\n").Write("b.md", Bad);
        watch.Change(".style-lint.yml", "b.md");
        var told = watch.TakeError();
        Assert.Contains(".style-lint.yml:", told, StringComparison.Ordinal);
        Assert.Contains("goes on with the configuration that it had", told, StringComparison.Ordinal);
        Assert.Equal(["a.md", "b.md"], Reported(desk));
        desk.Write(".style-lint.yml", "stylebooks: [./house]\noverrides:\n  - files: [b.md]\n    rules: { house/percent: off }\n");
        watch.Change(".style-lint.yml");
        Assert.Equal(["a.md"], Reported(desk));
        Assert.Equal("", watch.TakeError());
    }

    [Fact]
    public void Known_diagnostics_stay_out()
    {
        using var desk = new Desk().WithHouse().Write("a.md", Bad);
        desk.Run("check", "--baseline", "known.json", "--baseline-update");
        using var watch = new WatchedDesk(desk, ["json=style.json"], []) { Baseline = "known.json" };
        watch.Start();
        Assert.Empty(Reported(desk));
        desk.Write("a.md", Bad + "\n" + Bad);
        watch.Change("a.md");
        Assert.Equal(["a.md"], Reported(desk));
        desk.Run("check", "--baseline", "known.json", "--baseline-update");
        watch.Change("known.json");
        Assert.Empty(Reported(desk));
    }

    [Fact]
    public void After_a_gap_everything_is_looked_at()
    {
        using var desk = new Desk().WithHouse().Write("a.md", Good);
        using var watch = new WatchedDesk(desk, "json=style.json");
        watch.Start();
        desk.Write("a.md", Bad).Write("new/b.md", Bad);
        watch.Run.Apply(new ChangeSet(new HashSet<string>(), HasGaps: true));
        Assert.Equal(["a.md", "new/b.md"], Reported(desk));
    }

    [Fact]
    public void An_empty_moment_of_a_save_is_waited_out()
    {
        using var desk = new Desk().WithHouse().Write("a.md", Good);
        using var watch = new WatchedDesk(desk);
        watch.Start();
        desk.Write("a.md", "");
        var editor = new Thread(() => desk.Write("a.md", Bad));
        editor.Start();
        editor.Join();
        watch.Change("a.md");
        Assert.EndsWith("one article: one warning\n", watch.TakeOut(), StringComparison.Ordinal);
        desk.Write("a.md", "");
        watch.Change("a.md");
        Assert.EndsWith("one article: nothing to correct\n", watch.TakeOut(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_changes_keep_nothing_of_the_texts_before()
    {
        using var desk = new Desk().WithHouse();
        for (var number = 0; number < 5; number++) desk.Write($"story{number}.md", Bad);
        using var watch = new WatchedDesk(desk, "sarif=style.sarif");
        watch.Start();
        var folders = watch.Run.FolderCount;
        var texts = new List<WeakReference>();
        for (var change = 0; change < 1000; change++)
        {
            desk.Write($"story{change % 5}.md", $"Turnout rose {change} per cent.\n");
            watch.Change($"story{change % 5}.md");
            Remember(watch, change % 5, texts);
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // The five of the last round, and what a frame of this method may still hold.
        Assert.InRange(texts.Count(static text => text.IsAlive), 5, 10);
        Assert.Equal(folders, watch.Run.FolderCount);
        Assert.Empty(Directory.GetFiles(desk.Folder, "*.tmp"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Remember(WatchedDesk watch, int index, List<WeakReference> texts) => texts.Add(new WeakReference(watch.Run.Found.ElementAt(index).Source));

    [Fact]
    public async Task The_system_tells_of_every_way_to_save()
    {
        using var desk = new Desk().WithHouse().Write("stories/a.md", Good);
        using var stop = new CancellationTokenSource();
        using var output = new MemoryStream();
        var shell = new Shell(output, output) { OpenInput = static () => Stream.Null, Folder = desk.Folder, OnStop = action => stop.Token.Register(action) };
        var watching = Task.Run(() => CommandLine.Run(["check", "--watch", "--format", "json=stories/style.json", "stories"], shell));
        await Until(desk, []);

        desk.Write("stories/a.md", Bad);
        await Until(desk, ["stories/a.md"]);
        desk.Write("stories/a.md.new", Good);
        File.Move(Path.Combine(desk.Folder, "stories/a.md.new"), Path.Combine(desk.Folder, "stories/a.md"), overwrite: true);
        await Until(desk, []);
        File.Delete(Path.Combine(desk.Folder, "stories/a.md"));
        desk.Write("stories/a.md", Bad).Write("stories/deep/er/b.md", Bad);
        await Until(desk, ["stories/a.md", "stories/deep/er/b.md"]);
        desk.Write("stories/deep/er/b.md", Good);
        await Until(desk, ["stories/a.md"]);
        desk.Write("house/percent.md", Desk.Percent.Replace("per cent: percent", "pro cent: percent", StringComparison.Ordinal));
        await Until(desk, []);
        desk.WithHouse();
        await Until(desk, ["stories/a.md"]);
        Directory.Delete(Path.Combine(desk.Folder, "stories/deep"), recursive: true);
        File.Delete(Path.Combine(desk.Folder, "stories/a.md"));
        await Until(desk, []);

        await stop.CancelAsync();
        Assert.Equal(0, await watching);
        Assert.Empty(Directory.GetFiles(desk.Folder, "*.tmp", SearchOption.AllDirectories));
    }

    private static async Task Until(Desk desk, string[] wanted)
    {
        string[] found = ["nothing yet"];
        for (var attempt = 0; attempt < 3000; attempt++)
        {
            if (File.Exists(Path.Combine(desk.Folder, "stories/style.json")) && (found = Reported(desk, "stories/style.json")).SequenceEqual(wanted)) return;
            await Task.Delay(10);
        }

        Assert.Equal(wanted, found);
    }

    private static string[] Reported(Desk desk, string report = "style.json")
    {
        using var json = JsonDocument.Parse(desk.Read(report));
        return [.. json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(static diagnostic => diagnostic.GetProperty("path").GetString()!).Distinct()];
    }
}
