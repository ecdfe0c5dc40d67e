using System.Buffers;
using System.Collections.Immutable;
using StyleLint.Articles;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StyleLint.Data;

/// <summary>Builds the tree of one YAML document. A method that returns null has reported why.</summary>
internal sealed class YamlTree(DataProblems problems)
{
    private static readonly SearchValues<char> TokenEnds = SearchValues.Create(" \t\r\n,]}");

    private readonly YamlEvents events = new(problems);

    /// <summary>Reads the only document; null where there is none or it is broken.</summary>
    public DataNode? ReadDocument()
    {
        if (!events.Next() || !events.Next() || events.Current is not DocumentStart) return null;
        if (!events.Next() || ReadNode(1) is not { } root) return null;
        if (!events.Next() || !events.Next()) return null;
        if (events.Current is StreamEnd) return root;
        problems.Add(events.Start, events.End, "Only one document may stand here; remove this line and what follows.");
        return null;
    }

    private DataNode? ReadNode(int depth)
    {
        if (IsRefused()) return null;
        if (depth > DataLimits.MaxDepth)
        {
            problems.Add(events.Start, events.Start, DataLimits.TooDeep);
            return null;
        }

        var outer = events.Innermost;
        events.Innermost = Math.Max(events.Start, outer);
        DataNode? node = events.Current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadList(start, depth),
            MappingStart start => ReadMap(IsInBraces(start, outer), depth),
            _ => null,
        };
        events.Innermost = outer;
        return node;
    }

    private DataList? ReadList(SequenceStart opening, int depth)
    {
        var start = events.Start;
        var items = ImmutableArray.CreateBuilder<DataNode>();
        while (true)
        {
            if (!events.Next()) return null;
            if (events.Current is SequenceEnd) break;
            if (ReadNode(depth + 1) is not { } item) return null;
            items.Add(item);
        }

        var end = opening.Style == SequenceStyle.Flow || items.Count == 0 ? EndOfFlow() : items[^1].Range.End;
        return new DataList(new TextRange(start, Math.Max(start, end)), items.DrainToImmutable());
    }

    private DataMap? ReadMap(bool isInBraces, int depth)
    {
        var start = events.Start;
        var entries = new DataMapBuilder(problems);
        while (true)
        {
            if (!events.Next()) return null;
            if (events.Current is MappingEnd) break;
            if (ReadKey() is not { } key || !events.Next()) return null;
            if (ReadNode(depth + 1) is not { } value) return null;
            entries.Add(key, value);
        }

        return entries.Build(isInBraces || entries.IsEmpty ? new TextRange(start, EndOfFlow()) : entries.Extent);
    }

    private DataScalar? ReadKey()
    {
        if (IsRefused()) return null;
        if (events.Current is Scalar scalar) return ReadScalar(scalar);
        problems.Add(events.Start, events.End, "A key must be a single value; text that starts with a bracket must stand in quotation marks.");
        return null;
    }

    private DataScalar ReadScalar(Scalar scalar)
    {
        var range = new TextRange(events.Start, Math.Max(events.Start, events.End));
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded) return ReadBlock(scalar, range);
        var kind = scalar.Style is ScalarStyle.Plain ? YamlScalarKind.Of(scalar.Value) : DataScalarKind.Text;
        return new DataScalar(range, kind, scalar.Value, YamlFlowContent.Map(problems.Source.Text, range, scalar.Style, scalar.Value));
    }

    private DataScalar ReadBlock(Scalar scalar, TextRange range)
    {
        var content = YamlBlockContent.Map(problems.Source.Text, range, scalar.Style is ScalarStyle.Folded, scalar.Value);
        return new DataScalar(range with { End = EndOfBlock(range, content) }, DataScalarKind.Text, scalar.Value, content);
    }

    // The one key of `[key: value]` is a map without braces, whose event says nothing of its place.
    private bool IsInBraces(MappingStart opening, int outer) =>
        opening.Style == MappingStyle.Flow && events.Start >= outer && problems.Source.Text[events.Start] == '{';

    // The event that ends a list or map in brackets stands at the closing bracket.
    private int EndOfFlow() => Math.Min(events.Start + 1, problems.Range.End);

    // The event takes the blank lines behind a block with it, the text mostly does not.
    private int EndOfBlock(TextRange range, SourceMap? content)
    {
        var end = range.Start + problems.Source.Slice(range).TrimEnd().Length;
        return content is null ? end : Math.Max(end, content.Runs[^1].Source.End);
    }

    private bool IsRefused()
    {
        var message = events.Current switch
        {
            AnchorAlias => "Aliases (‘*’) are not supported; write the value again.",
            NodeEvent { Anchor.IsEmpty: false } => "Anchors (‘&’) are not supported; remove it.",
            NodeEvent { Tag.IsEmpty: false } => "Tags (‘!’) are not supported; remove it, or put the value in quotation marks.",
            _ => null,
        };
        if (message is null) return false;
        var text = problems.Source.Text;
        var length = text.AsSpan(events.Start, problems.Range.End - events.Start).IndexOfAny(TokenEnds);
        problems.Add(events.Start, length < 0 ? problems.Range.End : events.Start + length, message);
        return true;
    }
}
