using System.Collections.Immutable;
using System.Text;
using StyleLint.Articles;
using StyleLint.Data;

namespace StyleLint.Stylebooks;

/// <summary>
/// Reads data that was read from a file when the tool was built. Numbers have seven bits a byte, the lowest first; a text is twice its length
/// and its UTF-8, or its place among the shared texts; a node is a byte that says what it is, where it stands, and what it holds. The page
/// compiler writes it.
/// </summary>
internal ref struct CompiledData(ReadOnlySpan<byte> bytes)
{
    /// <summary>Follows the kinds of scalars.</summary>
    public const int Map = 16;

    /// <summary>Follows <see cref="Map"/>.</summary>
    public const int List = 17;

    /// <summary>A scalar without a map of its text.</summary>
    public const int NoContent = 0;

    /// <summary>A scalar that is one slice of its file.</summary>
    public const int Slice = 1;

    /// <summary>A scalar with any other map.</summary>
    public const int Runs = 2;

    private readonly ReadOnlySpan<byte> bytes = bytes;
    private string[] shared = [];
    private int at;

    /// <summary>What the page compiler wrote; nothing in the page compiler itself, which is made of this code.</summary>
    public static byte[] Resource(string name)
    {
        using var stream = typeof(CompiledData).Assembly.GetManifestResourceStream(name);
        if (stream is null) return [];
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Reads a number.</summary>
    public int Number()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
    }

    /// <summary>Reads a text.</summary>
    public string Text()
    {
        var number = Number();
        if ((number & 1) != 0) return shared[number >> 1];
        var length = number >> 1;
        at += length;
        return Encoding.UTF8.GetString(bytes.Slice(at - length, length));
    }

    /// <summary>Reads the texts that come several times, and are made once: <c>check</c>, <c>warning</c>.</summary>
    public void ReadShared()
    {
        var texts = new string[Number()];
        for (var index = 0; index < texts.Length; index++) texts[index] = Text();
        shared = texts;
    }

    /// <summary>Reads a map.</summary>
    public DataMap ReadMap() => (DataMap)Node();

    private DataNode Node()
    {
        var kind = Number();
        var start = Number();
        var range = new TextRange(start, start + Number());
        return kind switch
        {
            Map => new DataMap(range, Entries()),
            List => new DataList(range, Items()),
            _ => Scalar(range, (DataScalarKind)kind),
        };
    }

    private ImmutableArray<DataEntry> Entries()
    {
        var entries = ImmutableArray.CreateBuilder<DataEntry>(Number());
        while (entries.Count < entries.Capacity) entries.Add(new DataEntry((DataScalar)Node(), Node()));
        return entries.MoveToImmutable();
    }

    private ImmutableArray<DataNode> Items()
    {
        var items = ImmutableArray.CreateBuilder<DataNode>(Number());
        while (items.Count < items.Capacity) items.Add(Node());
        return items.MoveToImmutable();
    }

    private DataScalar Scalar(TextRange range, DataScalarKind kind)
    {
        var text = Text();
        return Number() switch
        {
            NoContent => new DataScalar(range, kind, text, null),
            Slice => new DataScalar(range, kind, text, range.Start + Number()),
            _ => new DataScalar(range, kind, text, new SourceMap(ReadRuns())),
        };
    }

    private ImmutableArray<SourceRun> ReadRuns()
    {
        var runs = ImmutableArray.CreateBuilder<SourceRun>(Number());
        while (runs.Count < runs.Capacity) runs.Add(new SourceRun(Number(), Number(), Number(), Number(), (SourceRunKind)Number()));
        return runs.MoveToImmutable();
    }
}
