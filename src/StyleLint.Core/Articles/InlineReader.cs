using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;

namespace StyleLint.Articles;

/// <summary>Reads the inline tree of one block as prose.</summary>
internal sealed class InlineReader(string source, ProseBuilder prose, LiteralAligner literals, List<Comment> comments, List<LinkInline> images)
{
    /// <summary>Emphasis in emphasis and the like; a hundred would be absurd, and the stack holds more than this.</summary>
    private const int Deepest = 500;

    private readonly List<(string Tag, int Start)> openTags = [];
    private readonly Dictionary<string, int> openCounts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> lastClosings = new(StringComparer.OrdinalIgnoreCase);
    private ContainerInline? closingsOf;
    private int depth;
    private string? unread;
    private int unreadStart;

    /// <summary>Whether something was nested so deeply that it was not read.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Adds everything below an inline to the prose.</summary>
    public void Read(ContainerInline? container)
    {
        if (container is null) return;
        openTags.Clear();
        openCounts.Clear();
        closingsOf = null;
        unread = null;
        ReadChildren(container);
    }

    private void ReadChildren(ContainerInline container)
    {
        if (depth == Deepest)
        {
            IsTooDeep = true;
            return;
        }

        depth++;
        for (var inline = container.FirstChild; inline is not null; inline = NextOf(inline))
            ReadInline(inline);
        depth--;
    }

    /// <summary>What comes after a pipe lies below it, so a long row of pipes would be deep.</summary>
    private static Inline? NextOf(Inline inline) => inline is PipeTableDelimiterInline { NextSibling: null } delimiter ? delimiter.FirstChild : inline.NextSibling;

    private void ReadInline(Inline inline)
    {
        if (inline is HtmlInline html) ReadHtml(html);
        else if (unread is null) ReadVisible(inline);
    }

    private void ReadVisible(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: literals.Append(RangeOf(literal), literal.Content.AsSpan()); break;
            case LineBreakInline lineBreak: ReadBreak(lineBreak); break;
            case HtmlEntityInline entity: prose.AppendDecoded(entity.Transcoded.AsSpan(), RangeOf(entity)); break;
            case CodeInline or AutolinkInline: prose.AppendOpaque(RangeOf(inline)); break;
            case FootnoteLink: break;
            case LinkInline link: ReadLink(link); break;
            case EmphasisInline emphasis: ReadZone(emphasis, ZoneKind.Emphasis); break;
            case PipeTableDelimiterInline delimiter: ReadDelimiter(delimiter); break;
            case ContainerInline container: ReadChildren(container); break;
        }
    }

    private void ReadLink(LinkInline link)
    {
        if (link.IsImage) images.Add(link);
        if (link.IsImage || link.IsAutoLink) prose.AppendOpaque(RangeOf(link));
        else ReadZone(link, ZoneKind.Link);
    }

    private void ReadZone(ContainerInline container, ZoneKind kind)
    {
        var start = prose.Length;
        ReadChildren(container);
        prose.AddZone(kind, start);
    }

    private void ReadDelimiter(PipeTableDelimiterInline delimiter)
    {
        prose.AppendLiteral(delimiter.Span.Start, 1);
        if (delimiter.NextSibling is not null) ReadChildren(delimiter);
    }

    private void ReadBreak(LineBreakInline lineBreak)
    {
        var start = Math.Max(lineBreak.Span.Start, prose.SourceEnd);
        var end = start;
        while (end < source.Length && source[end] is ' ' or '\t' or '\\') end++;
        if (end < source.Length && source[end] == '\r') end++;
        if (end < source.Length && source[end] == '\n') end++;
        prose.AppendBreak(new TextRange(start, end), lineBreak.IsHard);
    }

    private void ReadHtml(HtmlInline html)
    {
        var range = RangeOf(html);
        var tag = source.AsSpan(range.Start, range.Length);
        if (tag.StartsWith("<!--", StringComparison.Ordinal)) comments.Add(CommentReader.Read(source, range));
        else ReadTag(html, tag, range);
    }

    private void ReadTag(HtmlInline html, ReadOnlySpan<char> tag, TextRange range)
    {
        var name = HtmlTag.NameOf(tag);
        if (unread is not null) CloseUnread(tag, name, range);
        else if (HtmlTag.IsBreak(name)) prose.AppendBreak(range, isHard: true);
        else if (HtmlTag.IsBlock(name)) prose.AppendBreak(range, isHard: true);
        else if (HtmlTag.IsClosing(tag)) CloseZone(name);
        else if (!HtmlTag.IsKnown(name) && !IsClosedBehind(html, name)) prose.AppendOpaque(range);
        else if (tag.EndsWith("/>", StringComparison.Ordinal)) return;
        else if (HtmlTag.IsUnread(name)) (unread, unreadStart) = (name.ToString(), range.Start);
        else Open(name.ToString());
    }

    private void Open(string name)
    {
        openTags.Add((name, prose.Length));
        openCounts[name] = openCounts.GetValueOrDefault(name) + 1;
    }

    /// <summary>A ticker symbol such as &lt;AMB&gt; looks like a tag and stands for a word, so what is around it does not meet.</summary>
    private bool IsClosedBehind(HtmlInline html, ReadOnlySpan<char> name)
    {
        if (closingsOf != html.Parent) FindClosings(html);
        return lastClosings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var last) && last > html.Span.Start;
    }

    /// <summary>Notes where the last closing tag of each name stands among what follows a tag beside it.</summary>
    private void FindClosings(HtmlInline html)
    {
        closingsOf = html.Parent;
        lastClosings.Clear();
        for (var inline = html.NextSibling; inline is not null; inline = inline.NextSibling)
            if (inline is HtmlInline { Tag: { } tag } && HtmlTag.IsClosing(tag))
                lastClosings[HtmlTag.NameOf(tag).ToString()] = inline.Span.Start;
    }

    private void CloseUnread(ReadOnlySpan<char> tag, ReadOnlySpan<char> name, TextRange range)
    {
        if (!HtmlTag.IsClosing(tag) || !name.Equals(unread, StringComparison.OrdinalIgnoreCase)) return;
        prose.AppendOpaque(new TextRange(unreadStart, range.End));
        unread = null;
    }

    private void CloseZone(ReadOnlySpan<char> name)
    {
        if (!openCounts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var count) || count == 0) return;
        for (var index = openTags.Count - 1; index >= 0; index--)
        {
            if (!name.Equals(openTags[index].Tag, StringComparison.OrdinalIgnoreCase)) continue;
            if (HtmlTag.IsEmphasis(name)) prose.AddZone(ZoneKind.Emphasis, openTags[index].Start);
            else if (name.Equals("a", StringComparison.OrdinalIgnoreCase)) prose.AddZone(ZoneKind.Link, openTags[index].Start);
            Forget(index);
            return;
        }
    }

    private void Forget(int first)
    {
        for (var index = first; index < openTags.Count; index++) openCounts[openTags[index].Tag]--;
        openTags.RemoveRange(first, openTags.Count - first);
    }

    /// <summary>Markdig's ends are inclusive.</summary>
    private static TextRange RangeOf(Inline inline) => new(inline.Span.Start, inline.Span.End + 1);
}
