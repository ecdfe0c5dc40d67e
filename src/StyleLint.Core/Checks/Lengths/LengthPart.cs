namespace StyleLint.Checks.Lengths;

/// <summary>Of what a rule on length counts the units.</summary>
internal enum LengthPart
{
    /// <summary>Each sentence.</summary>
    Sentence,

    /// <summary>The first sentence of the story, without its dateline.</summary>
    Lead,

    /// <summary>Each block of text.</summary>
    Paragraph,
}
