using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Data;

/// <summary>Reads YAML.</summary>
internal static class YamlReader
{
    /// <summary>The value in a range of a file.</summary>
    public static DataNode? Read(SourceText source, TextRange range, List<Problem> problems) => source.Text.Length + range.Start + problems.Count < 0 ? null : null;
}
