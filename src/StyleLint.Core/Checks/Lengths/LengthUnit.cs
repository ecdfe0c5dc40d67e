namespace StyleLint.Checks.Lengths;

/// <summary>What a rule on length counts.</summary>
internal enum LengthUnit
{
    /// <summary>Words and numbers.</summary>
    Words,

    /// <summary>Characters as a reader sees them: an emoji is one.</summary>
    Characters,

    /// <summary>Sentences.</summary>
    Sentences,
}
