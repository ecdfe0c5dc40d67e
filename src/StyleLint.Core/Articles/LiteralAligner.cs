using System.Buffers;

namespace StyleLint.Articles;

/// <summary>
/// Lays the content of a literal over its source. The two are nearly always the same; they differ where a backslash
/// escape, a trimmed table cell or a hidden shortcode is involved (known traits of Markdig's spans).
/// </summary>
internal static class LiteralAligner
{
    private static readonly SearchValues<char> Special = SearchValues.Create([MarkdownMask.Filler, ':', '.']);

    /// <summary>Adds the literal to the prose.</summary>
    /// <param name="prose">Where to add it.</param>
    /// <param name="source">The source, unmasked.</param>
    /// <param name="range">The range that Markdig gives for the literal.</param>
    /// <param name="content">The literal's characters, from the masked text.</param>
    public static void Append(ProseBuilder prose, string source, TextRange range, ReadOnlySpan<char> content)
    {
        var at = range.Start;
        while (at < range.End && !content.IsEmpty && !Agree(source, at, content[0])) at++;
        if (at + content.Length > source.Length) at = range.Start;
        while (!content.IsEmpty && at < source.Length)
        {
            var length = SpecialAt(source, at, content) is var special and >= 0 ? special : content.Length;
            length = SameLength(source, at, content[..length]);
            if (length > 0) prose.AppendLiteral(at, length);
            at += length;
            content = content[length..];
            if (content.IsEmpty) return;
            var consumed = AppendSpecial(prose, source, at, content);
            at += consumed;
            content = content[consumed..];
        }
    }

    private static bool Agree(string source, int at, char unit) => source[at] == unit || unit is MarkdownMask.Filler;

    /// <summary>Where the next character stands that needs a closer look: a shortcode or a bare address.</summary>
    private static int SpecialAt(string source, int at, ReadOnlySpan<char> content)
    {
        var from = 0;
        while (content[from..].IndexOfAny(Special) is var step and >= 0)
        {
            var found = from + step;
            if (content[found] == MarkdownMask.Filler) return found;
            var start = BareAddress.StartAt(content, found);
            if (start >= 0 && at + start < source.Length) return start;
            from = found + 1;
        }

        return -1;
    }

    private static int SameLength(string source, int at, ReadOnlySpan<char> content) =>
        content.CommonPrefixLength(source.AsSpan(at));

    private static int AppendSpecial(ProseBuilder prose, string source, int at, ReadOnlySpan<char> content)
    {
        var length = content[0] == MarkdownMask.Filler ? TemplateTag.LengthAt(source, at) : BareAddress.LengthAt(content);
        length = Math.Clamp(length, 0, content.Length);
        if (length > 0) prose.AppendOpaque(new TextRange(at, at + length));
        else prose.AppendDecoded(content[..1], new TextRange(at, at + 1));
        return Math.Max(1, length);
    }
}
