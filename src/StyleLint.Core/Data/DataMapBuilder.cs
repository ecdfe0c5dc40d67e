using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Data;

/// <summary>Collects the entries of a map; of a key that comes twice the first stays and the second is reported.</summary>
internal sealed class DataMapBuilder(DataProblems problems)
{
    private readonly ImmutableArray<DataEntry>.Builder entries = ImmutableArray.CreateBuilder<DataEntry>();
    private readonly Dictionary<string, DataScalar> keys = new(StringComparer.Ordinal);

    /// <summary>Offset behind the last value, or -1 where the map is empty.</summary>
    public int End => entries.Count == 0 ? -1 : Math.Max(entries[^1].Value.Range.End, entries[^1].Key.Range.End);

    /// <summary>Adds an entry.</summary>
    public void Add(DataScalar key, DataNode value)
    {
        if (keys.TryAdd(key.Text, key)) entries.Add(new DataEntry(key, value));
        else problems.AddDuplicate(key, keys[key.Text]);
    }

    /// <summary>The finished map.</summary>
    public DataMap Build(TextRange range) => new(range, entries.DrainToImmutable());
}
