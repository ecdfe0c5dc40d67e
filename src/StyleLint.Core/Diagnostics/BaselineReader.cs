using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;

namespace StyleLint.Diagnostics;

/// <summary>Reads a baseline file. A damaged one is no baseline: half of it would hide or repeat what people decided.</summary>
internal sealed class BaselineReader(SourceText source, List<Problem> problems)
{
    /// <summary>The form that is read and written.</summary>
    public const int Version = 1;

    private const string Advice = "‘--baseline-update’ writes a new one.";

    /// <summary>The baseline, or null where the file is damaged.</summary>
    public Baseline? Read()
    {
        var known = problems.Count;
        var whole = new TextRange(0, source.Text.Length);
        var root = new JsonTree(new DataProblems(source, whole, problems)).ReadDocument();
        if (problems.Count > known) return null;
        if (root is not DataMap map || map.Find("version") is not DataScalar { Kind: DataScalarKind.Number } version || map.Find("files") is not DataMap files)
            return Reject(root ?? new DataScalar(new TextRange(0, 0), DataScalarKind.Null, "", null), $"This is no baseline. {Advice}");
        if (version.Text != $"{Version}")
            return Reject(version, $"This baseline has the version {version.Text}; this version of the tool reads {Version}. {Advice}");
        var read = ReadFiles(files);
        return problems.Count > known ? null : new Baseline(read);
    }

    private ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>> ReadFiles(DataMap files)
    {
        var read = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<BaselineEntry>>(StringComparer.Ordinal);
        foreach (var file in files.Entries)
            if (file.Value is DataList list) read[file.Key.Text] = [.. list.Items.Select(ReadEntry).OfType<BaselineEntry>()];
            else Reject(file.Value, $"A file of a baseline must hold a list. {Advice}");
        return read.ToImmutable();
    }

    private BaselineEntry? ReadEntry(DataNode node)
    {
        if (node is DataMap map && TextOf(map, "rule") is { } rule && TextOf(map, "text") is { } text && TextOf(map, "fingerprint") is { } fingerprint)
            return new BaselineEntry(rule, text, fingerprint);
        Reject(node, $"An entry of a baseline needs the texts ‘rule’, ‘text’ and ‘fingerprint’. {Advice}");
        return null;
    }

    private static string? TextOf(DataMap map, string key) => map.Find(key) is DataScalar { Kind: DataScalarKind.Text } scalar ? scalar.Text : null;

    private Baseline? Reject(DataNode node, string message)
    {
        problems.Add(new Problem(source, node.Range, message));
        return null;
    }
}
