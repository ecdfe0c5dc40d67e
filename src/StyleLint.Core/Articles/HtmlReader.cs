using System.Net;
using Markdig.Helpers;
using Markdig.Syntax;

namespace StyleLint.Articles;

/// <summary>
/// Reads a block of HTML: what stands between the tags is prose, for a reader sees no difference. Tags of block
/// elements separate blocks of prose; scripts, styles and the like are passed over.
/// </summary>
internal sealed class HtmlReader(string source, string masked, ProseBuilder prose, LiteralAligner literals, List<Comment> comments)
{
    private const int LongestEntity = 32;
    private readonly List<(string Name, BlockKind? Kind)> open = [];
    private string? unread;
    private int commentStart = -1;
    private int tagStart = -1;
    private char quote;

    /// <summary>The kind that an unclosed element, as a <c>blockquote</c> around Markdown, gives to what follows; null where none does.</summary>
    public BlockKind? OpenKind
    {
        get
        {
            for (var index = open.Count - 1; index >= 0; index--)
                if (open[index].Kind is { } kind)
                    return kind;
            return null;
        }
    }

    /// <summary>Adds the block's prose to a list.</summary>
    /// <param name="block">The block.</param>
    /// <param name="around">The kind of the blocks around it.</param>
    /// <param name="blocks">Receives the prose.</param>
    public void Read(HtmlBlock block, BlockKind around, List<Prose> blocks)
    {
        var lines = block.Lines;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = RangeOf(lines.Lines[index]);
            if (!line.IsEmpty) ReadLine(line, around, blocks);
            if (!prose.IsEmpty && index + 1 < lines.Count) AppendLineEnd(line.End);
        }

        Flush(around, blocks);
        EndBlock();
    }

    /// <summary>A tag or comment that is open at the end of its block hides nothing behind it.</summary>
    private void EndBlock() => (commentStart, tagStart) = (-1, -1);

    private void AppendLineEnd(int at)
    {
        var end = Math.Min(at + (at + 1 < source.Length && source[at] == '\r' && source[at + 1] == '\n' ? 2 : 1), source.Length);
        prose.AppendBreak(new TextRange(at, end), isHard: false);
    }

    /// <summary>Where a line stands. Markdig expands a tab before it in a text of its own, to which the slice then refers.</summary>
    private TextRange RangeOf(StringLine line)
    {
        if (ReferenceEquals(line.Slice.Text, masked)) return new TextRange(line.Slice.Start, Math.Min(line.Slice.End + 1, source.Length));
        var start = line.Position;
        while (start < source.Length && masked[start] is ' ' or '\t') start++;
        var content = line.Slice.AsSpan().TrimStart();
        var isThere = masked.AsSpan(start).StartsWith(content, StringComparison.Ordinal);
        return new TextRange(start, isThere ? start + content.Length : start);
    }

    private void ReadLine(TextRange line, BlockKind around, List<Prose> blocks)
    {
        var (at, end) = (line.Start, line.End);
        while (at < end)
        {
            if (commentStart >= 0) at = ReadComment(at, end);
            else if (tagStart >= 0) at = ReadTagEnd(at, end, around, blocks);
            else if (masked[at] == '<' && at + 1 < end && (char.IsAsciiLetter(masked[at + 1]) || masked[at + 1] is '/' or '!' or '?')) at = StartTag(at);
            else at = ReadText(at, end);
        }
    }

    private int StartTag(int at)
    {
        if (source.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal)) commentStart = at;
        else (tagStart, quote) = (at, '\0');
        return at + 1;
    }

    private int ReadComment(int at, int end)
    {
        var close = source.AsSpan(at, end - at).IndexOf("-->", StringComparison.Ordinal);
        if (close < 0) return end;
        comments.Add(CommentReader.Read(source, new TextRange(commentStart, at + close + 3)));
        commentStart = -1;
        return at + close + 3;
    }

    private int ReadTagEnd(int at, int end, BlockKind around, List<Prose> blocks)
    {
        for (; at < end; at++)
        {
            var unit = masked[at];
            if (quote != '\0') quote = unit == quote ? '\0' : quote;
            else if (unit is '"' or '\'') quote = unit;
            else if (unit == '>') break;
        }

        if (at == end) return end;
        CloseTag(new TextRange(tagStart, at + 1), around, blocks);
        tagStart = -1;
        return at + 1;
    }

    private void CloseTag(TextRange range, BlockKind around, List<Prose> blocks)
    {
        var tag = source.AsSpan(range.Start, range.Length);
        var name = HtmlTag.NameOf(tag);
        if (unread is not null)
        {
            if (HtmlTag.IsClosing(tag) && name.Equals(unread, StringComparison.OrdinalIgnoreCase)) unread = null;
            return;
        }

        if (HtmlTag.IsBreak(name) && !prose.IsEmpty) prose.AppendBreak(range, isHard: true);
        if (HtmlTag.IsBlock(name)) Flush(around, blocks);
        if (HtmlTag.IsClosing(tag)) Close(name);
        else if (!tag.EndsWith("/>", StringComparison.Ordinal)) Open(name);
    }

    private void Open(ReadOnlySpan<char> name)
    {
        if (HtmlTag.IsUnread(name)) unread = name.ToString();
        else if (HtmlTag.KindOf(name) is { } kind) open.Add((name.ToString(), kind));
    }

    private void Close(ReadOnlySpan<char> name)
    {
        for (var index = open.Count - 1; index >= 0; index--)
        {
            if (!name.Equals(open[index].Name, StringComparison.OrdinalIgnoreCase)) continue;
            open.RemoveRange(index, open.Count - index);
            return;
        }
    }

    private int ReadText(int at, int end)
    {
        if (unread is not null) return SkipTo(at + 1, end);
        if (masked[at] == '&' && EntityAt(at, end) is var length and > 0) return at + length;
        var next = SkipTo(at + 1, end);
        var start = at;
        if (prose.IsEmpty)
            while (start < next && char.IsWhiteSpace(source[start])) start++;
        literals.Append(new TextRange(start, next), masked.AsSpan(start, next - start));
        return next;
    }

    private int SkipTo(int at, int end)
    {
        var step = masked.AsSpan(at, end - at).IndexOfAny('<', '&');
        return step < 0 ? end : at + step;
    }

    private int EntityAt(int at, int end)
    {
        var length = source.AsSpan(at, Math.Min(LongestEntity, end - at)).IndexOf(';') + 1;
        if (length == 0) return 0;
        var decoded = WebUtility.HtmlDecode(source.Substring(at, length));
        if (decoded.Length >= length) return 0;
        prose.AppendDecoded(decoded, new TextRange(at, at + length));
        return length;
    }

    private void Flush(BlockKind around, List<Prose> blocks)
    {
        if (prose.Take(OpenKind ?? around) is { } block) blocks.Add(block);
    }
}
