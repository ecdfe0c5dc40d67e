using System.Collections.Frozen;

namespace StyleLint.Stylebooks;

/// <summary>
/// What reports tell about the rules of the tool's own pages. SARIF describes every rule of a run; parsing the Markdown of
/// hundreds of pages for it would take longer than to check an article, so it was done when the tool was built.
/// </summary>
internal static class CompiledDescriptions
{
    private const string Resource = "descriptions.bin";

    private static readonly FrozenDictionary<string, PageDescription> ById = Load();

    /// <summary>The description of a page, or null where none was compiled.</summary>
    public static PageDescription? Find(string id) => ById.GetValueOrDefault(id);

    private static FrozenDictionary<string, PageDescription> Load()
    {
        using var stream = typeof(CompiledDescriptions).Assembly.GetManifestResourceStream(Resource);
        if (stream is null) return FrozenDictionary<string, PageDescription>.Empty;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(new CompiledData(bytes)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Dictionary<string, PageDescription> Read(CompiledData data)
    {
        var count = data.Number();
        var descriptions = new Dictionary<string, PageDescription>(count, StringComparer.Ordinal);
        while (descriptions.Count < count)
            descriptions.Add(data.Text(), new PageDescription(data.Text(), data.Text(), data.Text(), data.Text(), data.Text(), data.Text()));
        return descriptions;
    }
}
