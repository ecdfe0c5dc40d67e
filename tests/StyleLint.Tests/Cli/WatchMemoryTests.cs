namespace StyleLint.Tests.Cli;

[Collection(Alone.Name)]
public sealed class WatchMemoryTests
{
    private const string Bad = "Turnout rose 5 per cent in May.\n";

    [Fact]
    public void A_thousand_changes_keep_nothing_of_the_texts_before()
    {
        using var desk = new Desk().WithHouse();
        for (var number = 0; number < 20; number++) desk.Write($"story{number}.md", Bad);
        using var watch = new WatchedDesk(desk, "sarif=style.sarif");
        watch.Start();
        var folders = watch.Run.FolderCount;
        Save(10);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Save(1000);
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal(folders, watch.Run.FolderCount);

        // Each text has 64 KB: a thousand of them could not hide in what the program itself keeps.
        Assert.True(grown < 48 << 20, $"{grown >> 20} MB more");

        void Save(int count)
        {
            for (var change = 0; change < count; change++)
            {
                desk.Write($"story{change % 20}.md", $"Turnout rose {change} per cent.\n" + new string('\n', 1 << 15));
                watch.Change($"story{change % 20}.md");
            }
        }
    }
}
