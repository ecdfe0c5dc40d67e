using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Data;

/// <summary>A TOML table while it is built: dotted keys and headers further down may still add to it.</summary>
/// <param name="place">Its header or brackets; empty where it has none.</param>
/// <param name="depth">How deep it is nested; the root has 1.</param>
internal sealed class TomlTable(TextRange place, int depth)
{
    private readonly List<(DataScalar Key, object Value)> entries = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>How deep it is nested; the root has 1.</summary>
    public int Depth => depth;

    /// <summary>The value of a key: a <see cref="DataNode"/>, a table, or a list of tables.</summary>
    public object? Find(string key) => places.TryGetValue(key, out var place) ? entries[place].Value : null;

    /// <summary>Adds a value; false where the key is there already.</summary>
    public bool TryAdd(DataScalar key, object value)
    {
        if (!places.TryAdd(key.Text, entries.Count)) return false;
        entries.Add((key, value));
        return true;
    }

    /// <summary>The finished map. It reaches from its first key or header to the end of its last value.</summary>
    public DataMap Freeze()
    {
        int first = place.Start, last = place.End;
        var frozen = ImmutableArray.CreateBuilder<DataEntry>(entries.Count);
        foreach (var (key, value) in entries)
        {
            var node = value switch { TomlTable table => table.Freeze(), List<TomlTable> tables => Freeze(tables), _ => (DataNode)value };
            frozen.Add(new DataEntry(key, node));
            first = Math.Min(first, Math.Min(key.Range.Start, node.Range.Start));
            last = Math.Max(last, node.Range.End);
        }

        return new DataMap(new TextRange(first, last), frozen.MoveToImmutable());
    }

    private static DataList Freeze(List<TomlTable> tables)
    {
        ImmutableArray<DataNode> items = [.. tables.Select(table => table.Freeze())];
        return new DataList(new TextRange(items[0].Range.Start, items[^1].Range.End), items);
    }
}
