using StyleLint.Articles;

namespace StyleLint.Data;

/// <summary>A value read from YAML, TOML or JSON that knows where it stands in its file.</summary>
/// <param name="range">Where the value stands, in UTF-16 offsets of the file, half-open.</param>
public abstract class DataNode(TextRange range)
{
    /// <summary>Where the value stands, quotation marks and brackets included.</summary>
    public TextRange Range { get; } = range;
}
