using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Articles;

/// <summary>Reads the front matter of an article in YAML, TOML or JSON.</summary>
internal static class FrontMatterReader
{
    /// <summary>The front matter at the start of a file, or null where it has none.</summary>
    /// <param name="source">The file.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    /// <param name="maxLength">How long what stands between its fences may be, in UTF-16 code units.</param>
    public static FrontMatter? Read(SourceText source, List<Problem> problems, int maxLength = DataLimits.MaxLength)
    {
        var fence = FrontMatterFence.Find(source.Text);
        if (fence is null) return null;
        if (!fence.IsClosed)
        {
            problems.Add(new Problem(source, fence.Opening, $"This opens front matter that is never closed; close it with ‘{fence.Closer}’ on a line of its own."));
            return null;
        }

        return new FrontMatter(fence.Format, fence.Range, ReadValues(source, fence, problems, maxLength));
    }

    private static DataMap ReadValues(SourceText source, FrontMatterFence fence, List<Problem> problems, int maxLength)
    {
        var nothing = new DataMap(new TextRange(fence.Content.Start, fence.Content.Start), []);
        if (new DataProblems(source, fence.Content, problems).RejectTooLong(maxLength)) return nothing;
        var count = problems.Count;
        var root = fence.Format switch
        {
            FrontMatterFormat.Toml => TomlReader.Read(source, fence.Content, problems),
            FrontMatterFormat.Json => JsonReader.Read(source, fence.Content, problems),
            _ => YamlReader.Read(source, fence.Content, problems),
        };
        if (root is DataMap map) return map;
        if (root is not null && problems.Count == count && root is not DataScalar { Kind: DataScalarKind.Null })
            problems.Add(new Problem(source, root.Range, "Front matter must be keys and values, as in ‘title: The headline’."));
        return nothing;
    }
}
