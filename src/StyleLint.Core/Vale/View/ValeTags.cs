using System.Collections.Frozen;

namespace StyleLint.Vale;

/// <summary>What Vale knows about HTML tags.</summary>
internal static class ValeTags
{
    /// <summary>Blocks that are not read, where the configuration names none (<c>SkippedScopes</c>).</summary>
    public static FrozenSet<string> Skipped { get; } = Set("script", "style", "pre", "figure", "noscript", "iframe");

    /// <summary>Inline tags whose text is starred out, where the configuration names none (<c>IgnoredScopes</c>).</summary>
    public static FrozenSet<string> Starred { get; } = Set("tt", "code", "kbd");

    /// <summary>Classes that are not read, besides those of the configuration (<c>IgnoredClasses</c>).</summary>
    public static FrozenSet<string> Classes { get; } = Set("problematic", "pre", "code");

    /// <summary>Tags inside a line.</summary>
    public static FrozenSet<string> Inline { get; } = Set(
        "b", "big", "i", "small", "abbr", "acronym", "cite", "dfn", "em", "kbd", "strong", "a", "br", "img", "span", "sub", "sup", "code", "tt", "del");

    /// <summary>Tags whose content is text to the end tag, whatever it looks like.</summary>
    public static FrozenSet<string> RawText { get; } = Set("iframe", "noembed", "noframes", "noscript", "plaintext", "script", "style", "title", "textarea", "xmp");

    /// <summary>The scope of a block, or null.</summary>
    public static string? ScopeOf(string tag) => tag switch
    {
        "th" => "text.table.header",
        "td" => "text.table.cell",
        "caption" => "text.table.caption",
        "li" => "text.list",
        "blockquote" => "text.blockquote",
        "figcaption" => "text.figure.caption",
        ['h', >= '0' and <= '9'] => "text.heading." + tag,
        _ => null,
    };

    /// <summary>The scope of a stretch inside a line, or null.</summary>
    public static string? InlineScopeOf(string tag) => tag switch
    {
        "a" => "text.link",
        "b" or "strong" => "text.strong",
        "i" or "em" => "text.emphasis",
        "code" or "tt" => "text.code",
        _ => null,
    };

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
