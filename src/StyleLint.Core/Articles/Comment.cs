namespace StyleLint.Articles;

/// <summary>An HTML comment: where an article switches rules off.</summary>
/// <param name="Range">The whole comment, from <c>&lt;!--</c> to <c>--&gt;</c>, in UTF-16 offsets of the source.</param>
/// <param name="Content">What stands inside, without the blanks around it.</param>
public readonly record struct Comment(TextRange Range, TextRange Content);
