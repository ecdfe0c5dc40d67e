using StyleLint.Articles;
using Tomlyn.Syntax;

namespace StyleLint.Data;

/// <summary>Reads single values and keys of a TOML syntax tree.</summary>
internal static class TomlScalar
{
    /// <summary>The scalar that a value or a part of a key stands for.</summary>
    public static DataScalar Read(DataProblems problems, SyntaxNode node)
    {
        var range = RangeOf(problems, node);
        if (node is StringValueSyntax text)
            return new DataScalar(range, DataScalarKind.Text, text.Value!, EscapedOrLiteral(problems.Source.Text, range, text.Value!));
        return new DataScalar(range, KindOf(node), problems.Source.Slice(range).ToString(), SourceMap.OfSlice(range.Start, range.Length));
    }

    /// <summary>Where a node stands in the file; the parser's spans are inclusive and start with the data.</summary>
    public static TextRange RangeOf(DataProblems problems, SyntaxNode node) =>
        new(problems.Range.Start + node.Span.Start.Offset, problems.Range.Start + node.Span.End.Offset + 1);

    private static DataScalarKind KindOf(SyntaxNode node) => node.Kind switch
    {
        SyntaxKind.Integer or SyntaxKind.Float => DataScalarKind.Number,
        SyntaxKind.Boolean => DataScalarKind.Boolean,
        SyntaxKind.OffsetDateTimeByZ or SyntaxKind.OffsetDateTimeByNumber or SyntaxKind.LocalDateTime or SyntaxKind.LocalDate => DataScalarKind.Date,
        _ => DataScalarKind.Text,
    };

    private static SourceMap? EscapedOrLiteral(string source, TextRange range, string text)
    {
        var content = Inside(source, range);
        if (source[range.Start] == '"') return EscapedContent.Map(source, content, text);
        var map = new ContentMapBuilder(source, text);
        map.Literal(content.Start, content.End);
        return map.Build(content.Start, content.End);
    }

    // Three quotation marks may be followed by a line end that is not part of the text.
    private static TextRange Inside(string source, TextRange range)
    {
        var quote = source[range.Start];
        var isLong = range.Length >= 6 && source[range.Start + 1] == quote && source[range.Start + 2] == quote;
        if (!isLong) return new TextRange(range.Start + 1, range.End - 1);
        var start = range.Start + 3;
        return new TextRange(start + LineEnds.LengthAt(source, start, range.End - 3), range.End - 3);
    }
}
