using System.Collections.Immutable;
using System.Net;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary>Cuts written HTML into tags, texts and comments.</summary>
/// <param name="walker">Takes them.</param>
internal sealed class ValeHtmlReader(ValeWalker walker)
{
    private const int LongestEntity = 40;

    private string html = "";
    private Func<int, int> sourceOf = static at => at;
    private string? rawTextTag;
    private int at;

    /// <summary>Reads a stretch of HTML.</summary>
    /// <param name="written">The HTML.</param>
    /// <param name="toSource">Where each of its characters stands in the source.</param>
    public void Read(string written, Func<int, int> toSource)
    {
        (html, sourceOf, at) = (written, toSource, 0);
        while (at < html.Length)
            if (rawTextTag is { } raw) ReadRawText(raw);
            else if (!ReadMarkup()) ReadText();
    }

    private bool ReadMarkup()
    {
        if (html[at] != '<' || at + 1 == html.Length) return false;
        if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal)) return ReadComment();
        var next = html[at + 1];
        if (next is '!' or '?') return SkipTo('>');
        if (!char.IsAsciiLetter(next) && !(next == '/' && at + 2 < html.Length && char.IsAsciiLetter(html[at + 2]))) return false;
        var end = EndOfTag();
        if (end < 0) return false;
        ReadTag(html.AsSpan(at, end - at));
        at = end;
        return true;
    }

    private bool ReadComment()
    {
        var end = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
        var behind = end < 0 ? html.Length : end;
        walker.Comment(html[Math.Min(at + 4, behind)..behind]);
        at = end < 0 ? html.Length : end + 3;
        return true;
    }

    private bool SkipTo(char mark)
    {
        var end = html.IndexOf(mark, at);
        at = end < 0 ? html.Length : end + 1;
        return true;
    }

    private int EndOfTag()
    {
        var quote = '\0';
        for (var index = at + 1; index < html.Length; index++)
            if (quote != '\0') quote = html[index] == quote ? '\0' : quote;
            else if (html[index] is '"' or '\'') quote = html[index];
            else if (html[index] == '>') return index + 1;
        return -1;
    }

    private void ReadTag(ReadOnlySpan<char> tag)
    {
        var name = HtmlTag.NameOf(tag).ToString().ToLowerInvariant();
        if (HtmlTag.IsClosing(tag))
        {
            walker.End(name);
            return;
        }

        var attributes = ValeAttributes.Read(tag);
        var read = new ValeTag(name, attributes.GetValueOrDefault("href", ""), attributes.TryGetValue("class", out var classes) ? [.. classes.Split(' ')] : ImmutableArray<string>.Empty);
        if (tag.EndsWith("/>", StringComparison.Ordinal)) walker.Empty(read);
        else walker.Start(read);
        if (name == "img" && attributes.TryGetValue("alt", out var alt)) ReadAlt(alt, tag.Length);
        if (ValeTags.RawText.Contains(name) && !tag.EndsWith("/>", StringComparison.Ordinal)) rawTextTag = name;
    }

    private void ReadAlt(string alt, int length)
    {
        var text = walker.NewText();
        var written = html.IndexOf(alt, at, length, StringComparison.Ordinal);
        if (alt.Length > 0 && written >= 0) text.Literal(sourceOf(written), alt.Length);
        else text.Other(alt, new TextRange(sourceOf(at), sourceOf(at) + length));
        walker.Alt(text);
    }

    private void ReadRawText(string tag)
    {
        var end = html.IndexOf("</" + tag, at, StringComparison.OrdinalIgnoreCase);
        Append(at, end < 0 ? html.Length : end);
        at = end < 0 ? html.Length : end;
        if (end >= 0) rawTextTag = null;
    }

    private void ReadText()
    {
        var start = at;
        if (html[at] == '&' && ReadEntity()) return;
        at++;
        while (at < html.Length && html[at] is not ('<' or '&')) at++;
        Append(start, at);
    }

    private bool ReadEntity()
    {
        var length = html.AsSpan(at, Math.Min(LongestEntity, html.Length - at)).IndexOf(';') + 1;
        if (length == 0) return false;
        var decoded = WebUtility.HtmlDecode(html.Substring(at, length));
        if (decoded.Length >= length) return false;
        walker.Text.Other(decoded, new TextRange(sourceOf(at), sourceOf(at + length - 1) + 1));
        at += length;
        return true;
    }

    private void Append(int start, int end)
    {
        for (var index = start; index < end;)
        {
            var line = html.IndexOf('\n', index, end - index) is >= 0 and var found ? found : end;
            walker.Text.Literal(sourceOf(index), line - index);
            if (line < end) walker.Text.Other("\n", new TextRange(sourceOf(line), sourceOf(line) + 1), SourceRunKind.Break);
            index = line + 1;
        }
    }
}
