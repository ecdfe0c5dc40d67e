using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Data;

/// <summary>Keys and values, in the order of the file.</summary>
/// <param name="range">Where it stands.</param>
/// <param name="entries">Keys and values in order; keys are unique.</param>
public sealed class DataMap(TextRange range, ImmutableArray<DataEntry> entries) : DataNode(range)
{
    /// <summary>Keys and values in order.</summary>
    public ImmutableArray<DataEntry> Entries { get; } = entries;

    /// <summary>The value of a key, or null. Keys are compared exactly.</summary>
    public DataNode? Find(string key)
    {
        foreach (var entry in Entries)
            if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal))
                return entry.Value;
        return null;
    }
}
