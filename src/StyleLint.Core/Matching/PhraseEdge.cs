namespace StyleLint.Matching;

/// <summary>Where a phrase may start and end.</summary>
internal enum PhraseEdge
{
    /// <summary>Where a token does: “don” is not in “don’t”.</summary>
    Token,

    /// <summary>
    /// At an apostrophe inside a word, too: “US” is in “US’s”, as it is for <c>\bUS\b</c>. Gates of regexes need this.
    /// </summary>
    Apostrophe,
}
