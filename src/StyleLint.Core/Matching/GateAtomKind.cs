namespace StyleLint.Matching;

/// <summary>What one step of a regex is to a gate.</summary>
internal enum GateAtomKind
{
    /// <summary>Exactly this character, case aside.</summary>
    Literal,

    /// <summary>White space, at least one character of it.</summary>
    Space,

    /// <summary>No character, but a place where a word starts or ends.</summary>
    Boundary,

    /// <summary>Anything or nothing.</summary>
    Any,
}
