using System.Collections.Frozen;

namespace StyleLint.Articles;

/// <summary>What the name of an HTML tag means for reading.</summary>
internal static class HtmlTag
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unread = Set(
        "script", "style", "iframe", "noscript", "svg", "math", "pre", "code", "kbd", "samp", "textarea", "select", "template", "object", "video", "audio", "canvas");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Block = Set(
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p", "picture", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Phrase = Set(
        "a", "abbr", "acronym", "area", "b", "base", "bdi", "bdo", "big", "br", "cite", "col", "colgroup", "data", "datalist", "del", "dfn", "em", "embed", "font", "i", "img",
        "input", "ins", "label", "link", "map", "mark", "meta", "meter", "nobr", "optgroup", "option", "output", "param", "progress", "q", "rp", "rt", "ruby", "s", "slot",
        "small", "source", "span", "strike", "strong", "sub", "sup", "time", "track", "tt", "u", "var", "wbr");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Emphasis = Set("em", "i", "cite");

    /// <summary>The name of a tag such as <c>&lt;/Strong &gt;</c>: <c>Strong</c>.</summary>
    /// <param name="tag">The tag, from its angle bracket.</param>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag.Length > 1 && tag[1] == '/' ? 2 : 1)..];
        var end = 0;
        while (end < name.Length && (char.IsAsciiLetterOrDigit(name[end]) || name[end] is '-' or ':')) end++;
        return name[..end];
    }

    /// <summary>Whether a tag closes an element.</summary>
    public static bool IsClosing(ReadOnlySpan<char> tag) => tag.Length > 1 && tag[1] == '/';

    /// <summary>Whether nobody reads what stands inside the element.</summary>
    public static bool IsUnread(ReadOnlySpan<char> name) => Unread.Contains(name);

    /// <summary>Whether the element starts a block of its own.</summary>
    public static bool IsBlock(ReadOnlySpan<char> name) => Block.Contains(name);

    /// <summary>Whether HTML has such an element; a name with a hyphen is an element that the page defines.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) =>
        Phrase.Contains(name) || IsBlock(name) || IsUnread(name) || name.IndexOfAny('-', ':') >= 0;

    /// <summary>Whether the element emphasises, as titles of works are.</summary>
    public static bool IsEmphasis(ReadOnlySpan<char> name) => Emphasis.Contains(name);

    /// <summary>Whether the element breaks the line.</summary>
    public static bool IsBreak(ReadOnlySpan<char> name) => name.Equals("br", StringComparison.OrdinalIgnoreCase);

    /// <summary>The kind of block that an element makes; null where it makes none of its own.</summary>
    public static BlockKind? KindOf(ReadOnlySpan<char> name)
    {
        if (name.Length == 2 && name[0] is 'h' or 'H' && name[1] is >= '1' and <= '6') return BlockKind.Heading;
        return Is(name, "li") || Is(name, "dd") || Is(name, "dt") ? BlockKind.List
            : Is(name, "td") || Is(name, "th") ? BlockKind.Table
            : Is(name, "figcaption") || Is(name, "caption") ? BlockKind.Caption
            : Is(name, "blockquote") ? BlockKind.Blockquote
            : null;
    }

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] names) =>
        names.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
