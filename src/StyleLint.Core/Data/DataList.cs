using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Data;

/// <summary>A list of values.</summary>
/// <param name="range">Where it stands.</param>
/// <param name="items">The values in order.</param>
public sealed class DataList(TextRange range, ImmutableArray<DataNode> items) : DataNode(range)
{
    /// <summary>The values in order.</summary>
    public ImmutableArray<DataNode> Items { get; } = items;
}
