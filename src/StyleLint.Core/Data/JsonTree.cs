using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using StyleLint.Articles;

namespace StyleLint.Data;

/// <summary>Builds the tree of one JSON value.</summary>
internal sealed class JsonTree
{
    private readonly DataProblems problems;
    private readonly byte[] bytes;
    private readonly Utf8Offsets offsets;

    public JsonTree(DataProblems problems)
    {
        this.problems = problems;
        bytes = Encoding.UTF8.GetBytes(problems.Source.Slice(problems.Range).ToString());
        offsets = new Utf8Offsets(bytes);
    }

    /// <summary>Reads the only value; null where it is broken, which has then been reported.</summary>
    public DataNode? ReadDocument()
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DataLimits.MaxDepth + 1 });
        try
        {
            reader.Read();
            var root = ReadNode(ref reader, 1);
            return root is null || !reader.Read() ? root : null;
        }
        catch (JsonException mistake)
        {
            var at = OffsetOf(mistake);
            problems.Add(at, at, JsonMessage.Of(mistake.Message));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: \uD800 is well formed but no text.
            problems.Add(StartOf(reader), EndOf(reader), "This text has an escape that is no character.");
        }

        return null;
    }

    private DataNode? ReadNode(ref Utf8JsonReader reader, int depth)
    {
        if (depth > DataLimits.MaxDepth)
        {
            problems.Add(StartOf(reader), StartOf(reader), DataLimits.TooDeep);
            return null;
        }

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadMap(ref reader, depth),
            JsonTokenType.StartArray => ReadList(ref reader, depth),
            _ => ReadScalar(reader),
        };
    }

    private DataMap? ReadMap(ref Utf8JsonReader reader, int depth)
    {
        var start = StartOf(reader);
        var entries = new DataMapBuilder(problems);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = ReadScalar(reader);
            reader.Read();
            if (ReadNode(ref reader, depth + 1) is not { } value) return null;
            entries.Add(key, value);
        }

        return entries.Build(new TextRange(start, EndOf(reader)));
    }

    private DataList? ReadList(ref Utf8JsonReader reader, int depth)
    {
        var start = StartOf(reader);
        var items = ImmutableArray.CreateBuilder<DataNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadNode(ref reader, depth + 1) is not { } item) return null;
            items.Add(item);
        }

        return new DataList(new TextRange(start, EndOf(reader)), items.DrainToImmutable());
    }

    private DataScalar ReadScalar(Utf8JsonReader reader)
    {
        var range = new TextRange(StartOf(reader), EndOf(reader));
        var source = problems.Source;
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
        {
            var text = reader.GetString()!;
            return new DataScalar(range, DataScalarKind.Text, text, EscapedContent.Map(source.Text, new TextRange(range.Start + 1, range.End - 1), text));
        }

        var kind = reader.TokenType switch { JsonTokenType.Number => DataScalarKind.Number, JsonTokenType.Null => DataScalarKind.Null, _ => DataScalarKind.Boolean };
        return new DataScalar(range, kind, source.Slice(range).ToString(), SourceMap.OfSlice(range.Start, range.Length));
    }

    private int StartOf(in Utf8JsonReader reader) => problems.Range.Start + offsets.ToUtf16(reader.TokenStartIndex);

    // BytesConsumed of a property name already counts its colon.
    private int EndOf(in Utf8JsonReader reader)
    {
        var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        return problems.Range.Start + offsets.ToUtf16(reader.TokenStartIndex + reader.ValueSpan.Length + quotes);
    }

    private int OffsetOf(JsonException mistake)
    {
        var start = 0;
        for (var line = mistake.LineNumber ?? 0; line > 0; line--) start += bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        return problems.Range.Start + offsets.ToUtf16(start + (mistake.BytePositionInLine ?? 0));
    }
}
