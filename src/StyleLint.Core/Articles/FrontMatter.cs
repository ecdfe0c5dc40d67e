using System.Collections.Immutable;
using StyleLint.Data;

namespace StyleLint.Articles;

/// <summary>What stands before an article's text: typed values with their places.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="Range">All of it, delimiters and the last line ending included, in UTF-16 offsets of the source.</param>
/// <param name="Values">The keys and values; empty where the front matter is broken.</param>
public sealed record FrontMatter(FrontMatterFormat Format, TextRange Range, DataMap Values)
{
    /// <summary>The first of several keys that is there and has a value, or null.</summary>
    public DataNode? Find(ImmutableArray<string> keys)
    {
        foreach (var key in keys)
            if (Values.Find(key) is { } node and not DataScalar { Kind: DataScalarKind.Null })
                return node;
        return null;
    }
}
