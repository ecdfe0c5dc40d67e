namespace StyleLint.Articles;

/// <summary>What a block of prose is to a reader. A page's <c>scope:</c> names these in lower case.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of the story.</summary>
    Body,

    /// <summary>The headline: the front-matter field, or the first heading of level 1 where there is none.</summary>
    Headline,

    /// <summary>The deck or summary: a front-matter field.</summary>
    Dek,

    /// <summary>The byline: a line that starts with “By” and a name.</summary>
    Byline,

    /// <summary>A heading inside the story.</summary>
    Heading,

    /// <summary>A caption: a figure's caption or an image's title.</summary>
    Caption,

    /// <summary>The alternative text of an image.</summary>
    Alt,

    /// <summary>A list item.</summary>
    List,

    /// <summary>A table cell.</summary>
    Table,

    /// <summary>A paragraph inside a block quotation.</summary>
    Blockquote,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>An update notice, correction, clarification or editor's note.</summary>
    Notice,
}
