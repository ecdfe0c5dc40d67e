namespace StyleLint.Vale;

/// <summary>How much text a rule reads at once.</summary>
internal enum ValeSize
{
    /// <summary>A heading, a list item, a paragraph with its markup and so on.</summary>
    Block,

    /// <summary>A paragraph that is nothing else.</summary>
    Paragraph,

    /// <summary>A sentence.</summary>
    Sentence,

    /// <summary>All prose of the article.</summary>
    Summary,

    /// <summary>The article's source.</summary>
    Raw,
}
