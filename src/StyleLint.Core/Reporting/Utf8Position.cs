using System.Text;
using StyleLint.Articles;

namespace StyleLint.Reporting;

/// <summary>Places for tools that count bytes.</summary>
internal static class Utf8Position
{
    private const int ByteOrderMarkLength = 3;

    /// <summary>The line and column of a UTF-16 offset, the column in bytes of UTF-8 from 1, as the file has them.</summary>
    public static LinePosition Of(SourceText source, int offset)
    {
        var line = source.Lines.PositionOf(offset).Line;
        var start = source.Lines.StartOf(line);
        var column = 1 + Encoding.UTF8.GetByteCount(source.Text.AsSpan(start, offset - start));
        return new LinePosition(line, line == 1 && source.HasByteOrderMark ? column + ByteOrderMarkLength : column);
    }
}
