using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Data;

/// <summary>Collects the entries of a map; of a key that comes twice the first stays and the second is reported.</summary>
internal sealed class DataMapBuilder(DataProblems problems)
{
    private readonly ImmutableArray<DataEntry>.Builder entries = ImmutableArray.CreateBuilder<DataEntry>();
    private readonly Dictionary<string, DataScalar> keys = new(StringComparer.Ordinal);

    /// <summary>From the first key to the end of the last value.</summary>
    public TextRange Extent { get; private set; } = new(int.MaxValue, 0);

    /// <summary>Whether nothing has been added.</summary>
    public bool IsEmpty => entries.Count == 0;

    /// <summary>Adds an entry.</summary>
    public void Add(DataScalar key, DataNode value)
    {
        Extent = new TextRange(Math.Min(Extent.Start, Math.Min(key.Range.Start, value.Range.Start)), Math.Max(Extent.End, Math.Max(key.Range.End, value.Range.End)));
        if (keys.TryAdd(key.Text, key)) entries.Add(new DataEntry(key, value));
        else problems.AddDuplicate(key, keys[key.Text]);
    }

    /// <summary>The finished map.</summary>
    public DataMap Build(TextRange range) => new(range, entries.DrainToImmutable());
}
