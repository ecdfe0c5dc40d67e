using System.Collections.Immutable;
using StyleLint.Articles;
using Tomlyn.Syntax;

namespace StyleLint.Data;

/// <summary>Turns the syntax tree of TOML into nested maps: <c>[a.b]</c> and <c>a.b = 1</c> are maps in maps.</summary>
internal sealed class TomlTree(DataProblems problems)
{
    private bool isBroken;

    /// <summary>Reads a document that the parser found no fault with; null where we do.</summary>
    public DataMap? Read(DocumentSyntax document)
    {
        var root = new TomlTable(new TextRange(problems.Range.Start, problems.Range.Start), 1);
        AddAll(root, document.KeyValues);
        foreach (var header in document.Tables)
            if (Open(root, header) is { } table)
                AddAll(table, header.Items);
        return isBroken ? null : root.Freeze();
    }

    private void AddAll(TomlTable table, IEnumerable<KeyValueSyntax> pairs)
    {
        foreach (var pair in pairs)
        {
            var path = PathOf(pair.Key!);
            if (Descend(table, path) is not { } parent) continue;
            var value = ReadValue(pair.Value!, parent.Depth + 1);
            if (value is not null && !parent.TryAdd(path[^1], value)) Reject(path[^1]);
        }
    }

    private TomlTable? Open(TomlTable root, TableSyntaxBase header)
    {
        var path = PathOf(header.Name!);
        if (Descend(root, path) is not { } parent) return null;
        var table = new TomlTable(HeaderRange(header), parent.Depth + 1);
        if (header is TableArraySyntax) return OpenItem(parent, path[^1], table);
        switch (parent.Find(path[^1].Text))
        {
            case null when parent.TryAdd(path[^1], table): return table;
            case TomlTable opened: return opened;
            default: return Reject(path[^1]);
        }
    }

    private TomlTable? OpenItem(TomlTable parent, DataScalar key, TomlTable item)
    {
        if (parent.Find(key.Text) is List<TomlTable> items) items.Add(item);
        else if (!parent.TryAdd(key, new List<TomlTable> { item })) return Reject(key);
        return item;
    }

    private TomlTable? Descend(TomlTable table, ImmutableArray<DataScalar> path)
    {
        if (table.Depth + path.Length > DataLimits.MaxDepth) return Reject(path[0], DataLimits.TooDeep);
        foreach (var key in path.AsSpan(..^1))
        {
            var next = table.Find(key.Text) switch { TomlTable inner => inner, List<TomlTable> items => items[^1], null => new TomlTable(key.Range, table.Depth + 1), _ => null };
            if (next is null) return Reject(key);
            table.TryAdd(key, next);
            table = next;
        }

        return table;
    }

    private object? ReadValue(ValueSyntax value, int depth)
    {
        if (depth <= DataLimits.MaxDepth)
            return value switch { ArraySyntax array => ReadList(array, depth), InlineTableSyntax table => ReadInline(table, depth), _ => TomlScalar.Read(problems, value) };
        problems.Add(RangeOf(value).Start, RangeOf(value).Start, DataLimits.TooDeep);
        isBroken = true;
        return null;
    }

    private DataList ReadList(ArraySyntax array, int depth)
    {
        var items = ImmutableArray.CreateBuilder<DataNode>();
        foreach (var item in array.Items)
        {
            var value = ReadValue(item.Value!, depth + 1);
            if (value is TomlTable table) items.Add(table.Freeze());
            else if (value is DataNode node) items.Add(node);
        }

        return new DataList(RangeOf(array), items.DrainToImmutable());
    }

    private TomlTable ReadInline(InlineTableSyntax inline, int depth)
    {
        var table = new TomlTable(RangeOf(inline), depth);
        AddAll(table, inline.Items.Select(item => item.KeyValue!));
        return table;
    }

    private ImmutableArray<DataScalar> PathOf(KeySyntax key) =>
        [TomlScalar.Read(problems, key.Key!), .. key.DotKeys.Select(item => TomlScalar.Read(problems, item.Key!))];

    private TomlTable? Reject(DataScalar key, string? message = null)
    {
        problems.Add(key.Range.Start, key.Range.End, message ?? $"The key {QuotedText.Of(key.Text)} already has another value; remove one of the two.");
        isBroken = true;
        return null;
    }

    private TextRange HeaderRange(TableSyntaxBase header) => new(RangeOf(header.OpenBracket!).Start, RangeOf(header.CloseBracket!).End);

    private TextRange RangeOf(SyntaxNode node) => TomlScalar.RangeOf(problems, node);
}
