namespace StyleLint.Newsroom;

/// <summary>How a speaker is called.</summary>
public enum SpeakerKind
{
    /// <summary>Not at all: a participle (“adding”), or words that could not be read.</summary>
    Unknown,

    /// <summary>By name.</summary>
    Named,

    /// <summary>As an institution, its voice or its paper: “police”, “a spokesman for the port”, “court records”.</summary>
    Institutional,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>By something else: “a nurse”.</summary>
    Other,
}
