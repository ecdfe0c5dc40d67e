using System.Buffers;

namespace StyleLint.Articles;

/// <summary>
/// Lays the content of a literal over its source. The two are nearly always the same; they differ where a backslash
/// escape, a trimmed table cell or a hidden shortcode is involved (known traits of Markdig's spans).
/// </summary>
/// <param name="prose">Takes the literals.</param>
/// <param name="masked">What Markdig read, as long as the source.</param>
internal sealed class LiteralAligner(ProseBuilder prose, string masked)
{
    private static readonly SearchValues<char> Special = SearchValues.Create([MarkdownMask.Filler, ':', '.']);

    /// <summary>Adds a literal to the prose.</summary>
    /// <param name="range">The range that Markdig gives for the literal.</param>
    /// <param name="content">The literal's characters.</param>
    public void Append(TextRange range, ReadOnlySpan<char> content)
    {
        var at = Math.Max(range.Start, prose.SourceEnd);
        while (!content.IsEmpty && at < range.End)
        {
            var skipped = masked.AsSpan(at, range.End - at).IndexOf(content[0]);
            if (skipped < 0) break;
            at += skipped;
            var length = content.CommonPrefixLength(masked.AsSpan(at, range.End - at));
            AppendSame(at, content[..length]);
            at += length;
            content = content[length..];
        }

        // Never seen, but a text must not get lost: what cannot be laid over the source stands for the rest of the range.
        if (!content.IsEmpty && at <= range.End) prose.AppendDecoded(content, new TextRange(at, range.End));
    }

    /// <summary>Adds characters that stand in the masked text at an offset; shortcodes and addresses become objects.</summary>
    private void AppendSame(int at, ReadOnlySpan<char> content)
    {
        while (!content.IsEmpty)
        {
            var literal = SpecialAt(content);
            prose.AppendLiteral(at, literal);
            var length = LengthOfSpecial(content[literal..]);
            if (length > 0) prose.AppendOpaque(new TextRange(at + literal, at + literal + length));
            at += literal + length;
            content = content[(literal + length)..];
        }
    }

    /// <summary>Where the next shortcode or bare address starts; the length of the content where none does.</summary>
    private static int SpecialAt(ReadOnlySpan<char> content)
    {
        var from = 0;
        while (content[from..].IndexOfAny(Special) is var step and >= 0)
        {
            var found = from + step;
            if (content[found] == MarkdownMask.Filler) return found;
            var start = BareAddress.StartAt(content, found);
            if (start >= 0 && BareAddress.LengthAt(content[start..]) > 0) return start;
            from = found + 1;
        }

        return content.Length;
    }

    private static int LengthOfSpecial(ReadOnlySpan<char> content)
    {
        if (content.IsEmpty) return 0;
        if (content[0] != MarkdownMask.Filler) return BareAddress.LengthAt(content);
        return content.IndexOfAnyExcept(MarkdownMask.Filler) is var end and >= 0 ? end : content.Length;
    }
}
