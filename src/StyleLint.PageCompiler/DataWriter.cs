using System.Text;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Stylebooks;

namespace StyleLint.PageCompiler;

/// <summary>Writes what <see cref="CompiledData"/> reads.</summary>
internal sealed class DataWriter
{
    private readonly MemoryStream output = new();

    public void Number(int value)
    {
        for (; value >= 0x80; value >>= 7) output.WriteByte((byte)(value | 0x80));
        output.WriteByte((byte)value);
    }

    public void Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Number(bytes.Length);
        Bytes(bytes);
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
