using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.PageCompiler;

/// <summary>Works out what can be known of the tool's own pages when it is built: <c>dotnet StyleLint.PageCompiler.dll RULES PATTERNS.cs PAGES.bin DESCRIPTIONS.bin</c>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is not [var rules, var patterns, var pages, var descriptions])
        {
            Console.Error.WriteLine("Usage: StyleLint.PageCompiler RULES PATTERNS.cs PAGES.bin DESCRIPTIONS.bin");
            return 2;
        }

        var problems = new List<Problem>();
        Stylebook[] stylebooks = [.. Directory.GetDirectories(rules).Select(static folder => (Folder: folder, Name: Path.GetFileName(folder)))
            .OrderBy(static entry => entry.Name, StringComparer.Ordinal).Select(entry => PageFolder.Read(entry.Folder, $"rules/{entry.Name}", entry.Name, problems))];
        foreach (var problem in problems) Console.Error.WriteLine($"error: {problem}");
        if (problems.Count > 0) return 1;

        var source = new PatternSource();
        foreach (var page in stylebooks.SelectMany(static stylebook => stylebook.Pages)) source.Add(page);
        WriteChanged(patterns, System.Text.Encoding.UTF8.GetBytes(source.ToString()));
        WriteChanged(pages, PageTable.Of(stylebooks));
        WriteChanged(descriptions, DescriptionTable.Of(stylebooks.SelectMany(static stylebook => stylebook.Pages)));
        return 0;
    }

    /// <summary>What is the same keeps its time, so that nothing is built again for it.</summary>
    private static void WriteChanged(string path, byte[] content)
    {
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(content)) File.WriteAllBytes(path, content);
    }
}
