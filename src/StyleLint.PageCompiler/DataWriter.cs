using System.Text;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Stylebooks;

namespace StyleLint.PageCompiler;

/// <summary>Writes what <see cref="CompiledData"/> reads.</summary>
internal sealed class DataWriter
{
    private readonly MemoryStream output = new();
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> shared = new(StringComparer.Ordinal);

    /// <summary>The texts that were written more than once, sorted.</summary>
    public IEnumerable<string> Repeated => counts.Where(static entry => entry.Value > 1).Select(static entry => entry.Key).Order(StringComparer.Ordinal);

    public void Number(int value)
    {
        for (; value >= 0x80; value >>= 7) output.WriteByte((byte)(value | 0x80));
        output.WriteByte((byte)value);
    }

    public void Text(string text)
    {
        counts[text] = counts.GetValueOrDefault(text) + 1;
        if (shared.TryGetValue(text, out var place)) Number((place << 1) | 1);
        else Inline(text);
    }

    /// <summary>Writes texts of which later ones are but the place.</summary>
    public void Shared(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        Number(all.Length);
        foreach (var text in all) Inline(text);
        foreach (var (place, text) in all.Index()) shared.Add(text, place);
    }

    public void Bytes(byte[] bytes) => output.Write(bytes);

    public void Node(DataNode node)
    {
        Number(node switch { DataMap => CompiledData.Map, DataList => CompiledData.List, _ => (int)((DataScalar)node).Kind });
        Number(node.Range.Start);
        Number(node.Range.Length);
        switch (node)
        {
            case DataMap map: Entries(map); break;
            case DataList list: Items(list); break;
            case DataScalar scalar: Scalar(scalar); break;
        }
    }

    public byte[] ToArray() => output.ToArray();

    private void Inline(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Number(bytes.Length << 1);
        Bytes(bytes);
    }

    private void Entries(DataMap map)
    {
        Number(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            Node(entry.Key);
            Node(entry.Value);
        }
    }

    private void Items(DataList list)
    {
        Number(list.Items.Length);
        foreach (var item in list.Items) Node(item);
    }

    private void Scalar(DataScalar scalar)
    {
        Text(scalar.Text);
        switch (scalar.Content?.Runs)
        {
            case null: Number(CompiledData.NoContent); break;
            case [{ Kind: SourceRunKind.Literal } only] when only.ProseLength == scalar.Text.Length && only.SourceStart >= scalar.Range.Start:
                Number(CompiledData.Slice);
                Number(only.SourceStart - scalar.Range.Start);
                break;
            case { } runs:
                Number(CompiledData.Runs);
                Number(runs.Length);
                foreach (var run in runs) Run(run);
                break;
        }
    }

    private void Run(SourceRun run)
    {
        Number(run.ProseStart);
        Number(run.ProseLength);
        Number(run.SourceStart);
        Number(run.SourceLength);
        Number((int)run.Kind);
    }
}
