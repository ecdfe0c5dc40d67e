namespace StyleLint.Articles;

/// <summary>Recognises a byline: a short line at the top that starts with “By” and a name.</summary>
internal static class Byline
{
    private const int LastBlock = 6;
    private const int LongestLine = 120;

    /// <summary>Whether a block is a byline.</summary>
    /// <param name="block">The block.</param>
    /// <param name="index">How many blocks stand before it.</param>
    public static bool IsByline(Prose block, int index)
    {
        if (block.Kind is not (BlockKind.Body or BlockKind.Dek) || index > LastBlock) return false;
        var text = block.Text.AsSpan().Trim();
        if (text.Length > LongestLine || text.Length < 5) return false;
        var startsWithBy = text.StartsWith("By ", StringComparison.Ordinal) || text.StartsWith("BY ", StringComparison.Ordinal);
        return startsWithBy && char.IsUpper(text[3]) && text[^1] is not ('.' or '!' or '?' or '”' or '"') && !text.ContainsAny('—', ';', ':');
    }
}
