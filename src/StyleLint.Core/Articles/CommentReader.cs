namespace StyleLint.Articles;

/// <summary>Reads HTML comments.</summary>
internal static class CommentReader
{
    /// <summary>The comment in a range of the source that starts with <c>&lt;!--</c>.</summary>
    public static Comment Read(string source, TextRange range)
    {
        // ‘<!-->’ is a comment, too: an empty one.
        var start = Math.Min(range.Start + 4, range.End);
        var end = source.AsSpan(range.Start, range.Length).EndsWith("-->", StringComparison.Ordinal) ? Math.Max(start, range.End - 3) : range.End;
        while (start < end && char.IsWhiteSpace(source[start])) start++;
        while (end > start && char.IsWhiteSpace(source[end - 1])) end--;
        return new Comment(range, new TextRange(start, end));
    }
}
