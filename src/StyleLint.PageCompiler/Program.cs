using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.PageCompiler;

/// <summary>Writes the C# source of the tool's own patterns: <c>dotnet StyleLint.PageCompiler.dll RULES OUTPUT</c>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is not [var rules, var output]) return Fail("Usage: StyleLint.PageCompiler RULES OUTPUT");
        var problems = new List<Problem>();
        var source = new PatternSource();
        foreach (var folder in Directory.GetDirectories(rules).Order(StringComparer.Ordinal))
            foreach (var page in PageFolder.Read(folder, folder, Path.GetFileName(folder), problems).Pages)
                source.Add(page);

        // What is wrong with a page is told by the tests, with its place; a pattern that is not here is merely slower.
        var text = source.ToString();
        if (!File.Exists(output) || File.ReadAllText(output) != text) File.WriteAllText(output, text);
        return 0;
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 2;
    }
}
