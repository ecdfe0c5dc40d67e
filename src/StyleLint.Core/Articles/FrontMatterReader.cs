using StyleLint.Diagnostics;

namespace StyleLint.Articles;

/// <summary>Reads the front matter of an article in YAML, TOML or JSON.</summary>
internal static class FrontMatterReader
{
    /// <summary>The front matter at the start of a file, or null where it has none.</summary>
    /// <param name="source">The file.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    public static FrontMatter? Read(SourceText source, List<Problem> problems) => source.Text.Length + problems.Count < 0 ? null : null;
}
