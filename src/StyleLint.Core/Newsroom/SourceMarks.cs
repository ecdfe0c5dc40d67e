namespace StyleLint.Newsroom;

/// <summary>What a word, or a phrase that starts with it, may be in an attribution. A data page of kind <c>sources</c> names them as keys.</summary>
[Flags]
internal enum SourceMarks
{
    None = 0,

    /// <summary>A verb of speech.</summary>
    Verb = 1,

    /// <summary>“source” and “sources”.</summary>
    Source = 1 << 1,

    /// <summary>“person”, “people”: a source only by what follows.</summary>
    Person = 1 << 2,

    /// <summary>“official”.</summary>
    Official = 1 << 3,

    /// <summary>A trade or post, in the singular or the plural.</summary>
    Professional = 1 << 4,

    /// <summary>A group that is nobody in particular.</summary>
    Collective = 1 << 5,

    /// <summary>“a”, “one”, “two”, “some”.</summary>
    Determiner = 1 << 6,

    /// <summary>“the”, “that”.</summary>
    Definite = 1 << 7,

    /// <summary>A word that no noun phrase goes across.</summary>
    Stop = 1 << 8,

    /// <summary>A finite verb that is no verb of speech: what follows is not the source's speech.</summary>
    Break = 1 << 9,

    /// <summary>A word that tells nothing about a source: “trade”, “market”.</summary>
    Vague = 1 << 10,

    /// <summary>“familiar with”, “briefed on”.</summary>
    Familiar = 1 << 11,

    /// <summary>“close to”.</summary>
    Close = 1 << 12,

    /// <summary>“according to”, “citing”.</summary>
    Lead = 1 << 13,

    /// <summary>A grant of anonymity.</summary>
    Grant = 1 << 14,

    /// <summary>Opens a reason anywhere in the sentence of a grant.</summary>
    Reason = 1 << 15,

    /// <summary>Opens a reason right behind a grant.</summary>
    ReasonBehind = 1 << 16,

    /// <summary>Is a reason in the sentences around a grant, too.</summary>
    ReasonNearby = 1 << 17,

    /// <summary>“has learned”.</summary>
    Learned = 1 << 18,

    /// <summary>“reportedly”.</summary>
    Hearsay = 1 << 19,

    /// <summary>Looks like a source and is none: “open source”.</summary>
    Trap = 1 << 20,

    /// <summary>Names who is meant: “including”, “such as”.</summary>
    Naming = 1 << 21,

    /// <summary>A verb of thought: only of a group it says that somebody asked them.</summary>
    Opinion = 1 << 22,

    /// <summary>A paper that speaks for its writer: whoever wrote it is no source of the newsroom's.</summary>
    Document = 1 << 23,

    /// <summary>All that may be the head of a source's noun phrase.</summary>
    Head = Source | Person | Official | Professional | Collective,
}
