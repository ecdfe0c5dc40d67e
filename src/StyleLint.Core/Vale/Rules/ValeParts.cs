namespace StyleLint.Vale;

/// <summary>As what a rule reads the blocks of a place.</summary>
[Flags]
internal enum ValeParts
{
    /// <summary>Nobody has worked it out.</summary>
    Unknown = 0,

    /// <summary>Somebody has worked it out.</summary>
    Known = 1,

    /// <summary>As a paragraph.</summary>
    Paragraph = 2,

    /// <summary>Sentence by sentence.</summary>
    Sentences = 4,

    /// <summary>As a block.</summary>
    Block = 8,
}
