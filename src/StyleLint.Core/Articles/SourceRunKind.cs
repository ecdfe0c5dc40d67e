namespace StyleLint.Articles;

/// <summary>How a stretch of prose relates to the source it came from.</summary>
public enum SourceRunKind
{
    /// <summary>Prose and source are the same characters.</summary>
    Literal,

    /// <summary>The prose differs from its source, as a character entity does: one prose character or more for several of source.</summary>
    Decoded,

    /// <summary>A line break or a run of blanks around one, read as a single blank.</summary>
    Break,

    /// <summary>A thing that is no text (code, an image, a shortcode, a URL), read as one U+FFFC.</summary>
    Opaque,
}
