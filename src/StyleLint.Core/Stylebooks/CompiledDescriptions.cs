using System.Collections.Frozen;

namespace StyleLint.Stylebooks;

/// <summary>
/// What reports tell about the rules of the tool's own pages. SARIF describes every rule of a run; parsing the Markdown of
/// hundreds of pages for it would take longer than to check an article, so it was done when the tool was built.
/// </summary>
internal static class CompiledDescriptions
{
    private static readonly FrozenDictionary<string, PageDescription> ById = Read(CompiledData.Resource("descriptions.bin")).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The description of a page, or null where none was compiled.</summary>
    public static PageDescription? Find(string id) => ById.GetValueOrDefault(id);

    private static Dictionary<string, PageDescription> Read(byte[] bytes)
    {
        if (bytes.Length == 0) return [];
        var data = new CompiledData(bytes);
        var count = data.Number();
        var descriptions = new Dictionary<string, PageDescription>(count, StringComparer.Ordinal);
        while (descriptions.Count < count)
            descriptions.Add(data.Text(), new PageDescription(data.Text(), data.Text(), data.Text(), data.Text(), data.Text(), data.Text()));
        return descriptions;
    }
}
