namespace StyleLint.Tests;

/// <summary>The clone that the tests were built from.</summary>
internal static class SourceTree
{
    /// <summary>Its top folder.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StyleLint.sln"))) folder = folder.Parent;
        return Assert.IsType<DirectoryInfo>(folder).FullName;
    }
}
