namespace StyleLint.Newsroom;

/// <summary>What the wording of an attribution rests on.</summary>
internal enum AttributionForm
{
    /// <summary>A person or group by trade or post: “a lawyer”, “experts”.</summary>
    Person,

    /// <summary>The word “source” or “sources”.</summary>
    Source,

    /// <summary>“A source”, “sources”, and nothing more.</summary>
    BareSource,

    /// <summary>A grant of anonymity.</summary>
    Grant,

    /// <summary>The newsroom itself: “the Courier has learned”.</summary>
    Learned,

    /// <summary>Nobody at all: “reportedly”, “it is understood”.</summary>
    Hearsay,
}
