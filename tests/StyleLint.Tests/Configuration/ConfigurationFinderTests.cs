using StyleLint.Configuration;

namespace StyleLint.Tests.Configuration;

public sealed class ConfigurationFinderTests
{
    [Fact]
    public void The_nearest_configuration_wins()
    {
        using var folder = new TemporaryFolder().AsRepository()
            .Write(".style-lint.yml", "edition: 2019\n").Write("sports/.style-lint.yaml", "edition: 2021\n").Write("sports/2024/a.md");
        var finder = new ConfigurationFinder(folder.Path);
        Assert.Equal(2019, finder.Find(folder["news"]).Edition);
        Assert.Equal(2021, finder.Find(folder["sports/2024"]).Edition);
        Assert.Equal("sports/.style-lint.yaml", finder.Find(folder["sports/2024"]).Source!.Path);
        Assert.Same(finder.Find(folder["sports"]), finder.Find(folder["sports/2024"]));
        Assert.Empty(finder.Problems);
    }

    [Fact]
    public void The_search_ends_at_the_root_of_the_repository()
    {
        using var folder = new TemporaryFolder().Write(".style-lint.yml", "edition: 2019\n").Write("paper/.git", "gitdir: elsewhere\n");
        Assert.Null(new ConfigurationFinder(folder.Path).Find(folder["paper/news"]).Source);
    }

    [Fact]
    public void Folders_that_do_not_exist_have_the_configuration_above_them()
    {
        using var folder = new TemporaryFolder().AsRepository()
            .Write(".style-lint.yml", "edition: 2019\n").Write("sports/.style-lint.yml", "edition: 2021\n").Write("sports/a.md/b", "");
        var finder = new ConfigurationFinder(folder["sports"]);
        Assert.Equal(2021, finder.Find("2024/01").Edition);
        Assert.Equal(2021, finder.Find("a.md/2024").Edition);
        Assert.Equal(2019, finder.Find("../news/2024").Edition);
        Assert.Null(finder.Find("/there/is/no/such/folder").Source);
    }

    /// <summary>Only so many folders are remembered, but each configuration is: its linters hang on it.</summary>
    [Fact]
    public void A_configuration_stays_the_same_over_many_folders()
    {
        using var folder = new TemporaryFolder().AsRepository().Write(".style-lint.yml", "edition: 2019\n").Write("sports/.style-lint.yml", "editon: 2021\n");
        for (var number = 0; number < 100; number++) Directory.CreateDirectory(folder[$"news/{number}"]);
        var finder = new ConfigurationFinder(folder.Path, null, mostFolders: 10);
        var (news, sports) = (finder.Find(folder["news"]), finder.Find(folder["sports"]));
        for (var number = 0; number < 100; number++) Assert.Same(news, finder.Find(folder[$"news/{number}"]));
        Assert.Same(sports, finder.Find(folder["sports"]));
        Assert.Single(finder.Problems);
    }

    [Fact]
    public void Where_no_folder_has_a_configuration_one_holds()
    {
        using var folder = new TemporaryFolder().Write("a/.git", "gitdir: elsewhere\n").Write("b/.git", "gitdir: elsewhere\n");
        var finder = new ConfigurationFinder(folder.Path);
        Assert.Same(finder.Find(folder["a/news"]), finder.Find(folder["b/news"]));
    }

    /// <summary>An archive of strangers may name any folder; each part of one was looked at, and kept.</summary>
    [Fact]
    public void A_path_without_end_takes_no_time()
    {
        using var folder = new TemporaryFolder().AsRepository().Write(".style-lint.yml", "edition: 2019\n");
        var finder = new ConfigurationFinder(folder.Path);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(2019, finder.Find(string.Concat(Enumerable.Repeat("x/", 500_000))).Edition);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
    }

    [Fact]
    public void A_given_file_holds_everywhere()
    {
        using var folder = new TemporaryFolder().Write(".style-lint.yml", "edition: 2019\n").Write("other.yml", "edition: 2021\n");
        var finder = new ConfigurationFinder(folder.Path, "other.yml");
        Assert.Equal(2021, finder.Find(folder.Path).Edition);
    }

    [Fact]
    public void A_given_file_that_is_missing_is_a_problem()
    {
        using var folder = new TemporaryFolder();
        var finder = new ConfigurationFinder(folder.Path, "gone.yml");
        finder.Find(folder.Path);
        Assert.Equal("gone.yml:1:1: The file does not exist (any more).", Assert.Single(finder.Problems).ToString());
    }

    [Fact]
    public void Two_files_in_one_folder_are_a_problem()
    {
        using var folder = new TemporaryFolder().Write(".style-lint.yml", "").Write(".style-lint.yaml", "");
        var finder = new ConfigurationFinder(folder.Path);
        finder.Find(folder.Path);
        Assert.Contains("Remove one", Assert.Single(finder.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_threads_read_a_file_once()
    {
        using var folder = new TemporaryFolder().Write(".style-lint.yml", "editon: 2019\n");
        var finder = new ConfigurationFinder(folder.Path);
        Parallel.For(0, 100, index => finder.Find(folder[$"news/{index % 7}"]));
        Assert.Single(finder.Problems);
    }
}
