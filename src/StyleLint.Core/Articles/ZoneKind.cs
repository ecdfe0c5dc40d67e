namespace StyleLint.Articles;

/// <summary>A part of prose that rules may skip. A page's <c>skip:</c> names these in lower case.</summary>
public enum ZoneKind
{
    /// <summary>A direct quotation, quotation marks included. Block quotations are quotations, too.</summary>
    Quotes,

    /// <summary>Code, a shortcode, an image or a URL.</summary>
    Code,

    /// <summary>The text of a link.</summary>
    Link,

    /// <summary>The dateline, from its first character to the blank behind its dash.</summary>
    Dateline,

    /// <summary>A notice about the article, label included.</summary>
    Notice,

    /// <summary>Emphasised text, as titles of works are.</summary>
    Emphasis,

    /// <summary>A name that the newsroom accepts (configuration key <c>accept</c>).</summary>
    Name,
}
