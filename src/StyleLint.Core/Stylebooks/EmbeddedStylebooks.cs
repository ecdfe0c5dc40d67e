using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>The stylebooks inside the tool: resources <c>rules/stylebook/group/name.md</c> of this assembly.</summary>
internal static class EmbeddedStylebooks
{
    private const string Root = "rules/";

    private static readonly ImmutableSortedDictionary<string, ImmutableArray<(string Resource, string Path)>> Pages = FindPages();

    /// <summary>Their names, sorted.</summary>
    public static IEnumerable<string> Names => Pages.Keys;

    /// <summary>Reads a stylebook, or returns null where none has the name.</summary>
    public static Stylebook? Read(string name, List<Problem> problems)
    {
        if (!Pages.TryGetValue(name, out var pages)) return null;
        var stylebook = new StylebookBuilder(name, problems, isBuiltIn: true);
        foreach (var (resource, path) in pages)
            if (PageFile.Decode($"{Root}{name}/{path}", ReadBytes(resource), problems) is not { } file) continue;
            else if (path == StylebookSettings.FileName) stylebook.AddSettings(file);
            else stylebook.Add(file, path);
        return stylebook.ToStylebook();
    }

    private static byte[] ReadBytes(string resource)
    {
        using var stream = typeof(EmbeddedStylebooks).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A build on Windows names the resources with backslashes; paths here never have any.</summary>
    private static ImmutableSortedDictionary<string, ImmutableArray<(string Resource, string Path)>> FindPages()
    {
        var found = new SortedDictionary<string, List<(string Resource, string Path)>>(StringComparer.Ordinal);
        foreach (var resource in typeof(EmbeddedStylebooks).Assembly.GetManifestResourceNames())
        {
            var parts = resource.Replace('\\', '/').Split('/', 3);
            if (parts is not ["rules", var name, var path] || !(PageFile.IsPage(Path.GetFileName(path)) || path == StylebookSettings.FileName)) continue;
            if (!found.TryGetValue(name, out var pages)) found.Add(name, pages = []);
            pages.Add((resource, path));
        }

        return found.ToImmutableSortedDictionary(
            entry => entry.Key, entry => entry.Value.OrderBy(page => page.Path, StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
    }
}
