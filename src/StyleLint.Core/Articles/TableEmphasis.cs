namespace StyleLint.Articles;

/// <summary>Counts the bars and the marks of emphasis in a paragraph, which may be a table: the parser takes each mark past each bar.</summary>
internal struct TableEmphasis
{
    private long bars;
    private long marks;

    /// <summary>How many steps the parser takes.</summary>
    public readonly long Steps => bars * marks;

    /// <summary>Reads a line.</summary>
    public void Read(ReadOnlySpan<char> line)
    {
        bars += line.Count('|');
        marks += line.Count('*') + line.Count('_');
    }
}
