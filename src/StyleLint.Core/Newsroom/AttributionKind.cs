namespace StyleLint.Newsroom;

/// <summary>How an article tells its readers who a source is.</summary>
public enum AttributionKind
{
    /// <summary>By name.</summary>
    Named,

    /// <summary>An institution or its voice: “police said”, “officials said”.</summary>
    Institutional,

    /// <summary>Without a name, but by position or knowledge: “a Finance Ministry official”.</summary>
    Described,

    /// <summary>Hardly at all: “sources said”, “experts say”.</summary>
    Vague,

    /// <summary>Without a name, and the article says that anonymity was agreed.</summary>
    Granted,
}
