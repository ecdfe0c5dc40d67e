namespace StyleLint.Matching;

/// <summary>How a phrase's letters must be written to match.</summary>
internal enum PhraseCase
{
    /// <summary>Upper and lower case alike.</summary>
    Ignore,

    /// <summary>Exactly as in the phrase.</summary>
    Exact,
}
