using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>Reads the inline tree of one block as the HTML that it stands for.</summary>
/// <param name="source">The source.</param>
/// <param name="masked">What Markdig read, as long as the source.</param>
/// <param name="walker">Takes the tags and texts.</param>
/// <param name="html">Reads written HTML.</param>
internal sealed class ValeInlineReader(string source, string masked, ValeWalker walker, ValeHtmlReader html)
{
    private const int MostNested = 200;

    private int done;
    private int depth;

    /// <summary>Whether something was nested so deeply that it was not read.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Reads everything below an inline; what is nested without end is left out, as it is in the article.</summary>
    public void Read(ContainerInline? container)
    {
        if (depth >= MostNested)
        {
            IsTooDeep = true;
            return;
        }

        depth++;
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            ReadInline(inline);
        depth--;
    }

    private void ReadInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: ReadLiteral(RangeOf(literal), literal.Content.AsSpan()); break;
            case LineBreakInline lineBreak: ReadBreak(lineBreak); break;
            case HtmlEntityInline entity: ReadEntity(entity); break;
            case CodeInline code: ReadCode(code); break;
            case AutolinkInline link: ReadAddress(link.IsEmail ? "mailto:" + link.Url : link.Url, link.Url, RangeOf(link)); break;
            case HtmlInline tag: ReadHtml(tag); break;
            case LinkInline { IsImage: true } image: ReadImage(image); break;
            case LinkInline link: ReadLink(link); break;
            case FootnoteLink note: ReadFootnoteLink(note); break;
            case TaskList: walker.Start(new ValeTag("input")); break;
            case EmphasisInline emphasis: ReadEmphasis(emphasis); break;
            case PipeTableDelimiterInline delimiter: ReadDelimiter(delimiter); break;
            case ContainerInline container: Read(container); break;
        }
    }

    private static string TagOf(EmphasisInline emphasis) =>
        emphasis.DelimiterChar == '~' ? "del" : emphasis.DelimiterCount == 2 ? "strong" : "em";

    private void ReadEmphasis(EmphasisInline emphasis)
    {
        var tag = TagOf(emphasis);
        walker.Start(new ValeTag(tag));
        Read(emphasis);
        walker.End(tag);
    }

    private void ReadCode(CodeInline code)
    {
        walker.Start(new ValeTag("code"));
        walker.Text.Other(code.Content.Replace('\n', ' '), RangeOf(code), SourceRunKind.Opaque);
        walker.End("code");
    }

    private void ReadLink(LinkInline link)
    {
        walker.Start(new ValeTag("a", link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", []));
        Read(link);
        walker.End("a");
    }

    private void ReadImage(LinkInline image)
    {
        walker.Start(new ValeTag("img"));
        var alt = walker.NewText();
        ReadAlt(image, alt);
        walker.Alt(alt);
    }

    private void ReadAlt(ContainerInline container, ValeText alt)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            if (inline is ContainerInline inner) ReadAlt(inner, alt);
            else if (inline is LiteralInline literal) ReadAlt(RangeOf(literal), literal.Content.ToString(), alt);
            else if (inline is HtmlEntityInline entity) alt.Other(entity.Transcoded.AsSpan(), RangeOf(entity));
            else if (inline is CodeInline code) alt.Other(code.Content, RangeOf(code));
            else if (inline is LineBreakInline) alt.Other("\n", RangeOf(inline), SourceRunKind.Break);
    }

    private void ReadAlt(TextRange range, string text, ValeText alt)
    {
        if (source.AsSpan(range.Start, range.Length).SequenceEqual(text)) alt.Literal(range.Start, range.Length);
        else alt.Other(text, range);
    }

    private void ReadAddress(string href, string text, TextRange range)
    {
        walker.Start(new ValeTag("a", href, []));
        walker.Text.Other(text, range);
        walker.End("a");
    }

    private void ReadFootnoteLink(FootnoteLink note)
    {
        if (!note.IsBackLink) walker.Start(new ValeTag("sup"));
        ReadAddress("#", note.IsBackLink ? "↩︎" : note.Index.ToString(System.Globalization.CultureInfo.InvariantCulture), RangeOf(note));
        if (!note.IsBackLink) walker.End("sup");
    }

    private void ReadEntity(HtmlEntityInline entity) => walker.Text.Other(entity.Transcoded.AsSpan(), RangeOf(entity));

    private void ReadDelimiter(PipeTableDelimiterInline delimiter)
    {
        walker.Text.Literal(delimiter.Span.Start, 1);
        Read(delimiter);
    }

    private void ReadHtml(HtmlInline tag)
    {
        var range = RangeOf(tag);
        html.Read(source[range.Start..range.End], at => range.Start + at);
    }

    private void ReadBreak(LineBreakInline lineBreak)
    {
        var start = Math.Max(lineBreak.Span.Start, done);
        var end = start;
        while (end < source.Length && source[end] is ' ' or '\t' or '\\') end++;
        if (end < source.Length && source[end] == '\r') end++;
        if (end < source.Length && source[end] == '\n') end++;
        if (lineBreak.IsHard) walker.Start(new ValeTag("br"));
        walker.Text.Other("\n", new TextRange(start, end), SourceRunKind.Break);
    }

    /// <summary>Lays a literal over its source: they differ where a backslash escape or a trimmed cell is involved.</summary>
    private void ReadLiteral(TextRange range, ReadOnlySpan<char> content)
    {
        var at = Math.Max(range.Start, range.Start < done && done <= range.End ? done : range.Start);
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

        if (!content.IsEmpty) walker.Text.Other(content, range);
        done = Math.Max(done, at);
    }

    /// <summary>What the configuration wants ignored is read as code.</summary>
    private void AppendSame(int at, ReadOnlySpan<char> content)
    {
        while (!content.IsEmpty)
        {
            var filler = content.IndexOf(MarkdownMask.Filler);
            var literal = filler < 0 ? content.Length : filler;
            walker.Text.Literal(at, literal);
            content = content[literal..];
            at += literal;
            if (content.IsEmpty) return;
            var hidden = content.IndexOfAnyExcept(MarkdownMask.Filler) is >= 0 and var end ? end : content.Length;
            walker.Start(new ValeTag("code"));
            walker.Text.Literal(at, hidden);
            walker.End("code");
            content = content[hidden..];
            at += hidden;
        }
    }

    private static TextRange RangeOf(Inline inline) => new(inline.Span.Start, inline.Span.End + 1);
}
