using System.Collections.Concurrent;
using System.Text;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>The stylebooks inside the tool: their pages are resources <c>rules/stylebook/group/name.md</c> of this assembly.</summary>
internal static class EmbeddedStylebooks
{
    private const string Root = "rules/";

    /// <summary>Each is read once: configurations of many folders name the same.</summary>
    private static readonly ConcurrentDictionary<string, (Stylebook? Stylebook, List<Problem> Problems)> Known = new(StringComparer.Ordinal);

    /// <summary>Their names, sorted.</summary>
    public static IEnumerable<string> Names => CompiledPages.Names;

    /// <summary>The stylebook, or null where none has the name.</summary>
    public static Stylebook? Read(string name, List<Problem> problems)
    {
        var (stylebook, found) = Known.GetOrAdd(name, static name =>
        {
            var found = new List<Problem>();
            return (ReadPages(name, found), found);
        });
        problems.AddRange(found);
        return stylebook;
    }

    private static Stylebook? ReadPages(string name, List<Problem> problems)
    {
        if (CompiledPages.Of(name) is not { } pages) return null;
        var stylebook = new StylebookBuilder(name, problems, isBuiltIn: true);
        foreach (var (path, head) in pages)
            stylebook.Add(new SourceText($"{Root}{name}/{path}", () => Text($"{name}/{path}")!), path, head);
        if (Text($"{name}/{StylebookSettings.FileName}") is { } settings)
            stylebook.AddSettings(new SourceText($"{Root}{name}/{StylebookSettings.FileName}", settings));
        return stylebook.ToStylebook();
    }

    /// <summary>A build on Windows names the resources with backslashes; paths here never have any.</summary>
    private static string? Text(string path)
    {
        var assembly = typeof(EmbeddedStylebooks).Assembly;
        using var stream = assembly.GetManifestResourceStream(Root + path) ?? assembly.GetManifestResourceStream(Root + path.Replace('/', '\\'));
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
