namespace StyleLint.Matching;

/// <summary>Where the registered phrases occur in one article.</summary>
internal sealed class PhraseHits
{
}
