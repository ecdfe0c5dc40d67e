namespace StyleLint.Newsroom;

/// <summary>What a word may be beside a quotation. A data page of kind <c>speech</c> names them as keys.</summary>
[Flags]
internal enum SpeechMarks
{
    None = 0,

    /// <summary>A neutral verb that reports speech wherever it stands.</summary>
    Plain = 1,

    /// <summary>A neutral verb that reports speech beside a quotation only.</summary>
    Quoting = 1 << 1,

    Loaded = 1 << 2,
    Pompous = 1 << 3,
    Impossible = 1 << 4,
    Thought = 1 << 5,

    /// <summary>“according to”.</summary>
    Lead = 1 << 6,

    Pronoun = 1 << 7,

    /// <summary>A title or post that stands before a name, or for one.</summary>
    Post = 1 << 8,

    /// <summary>Somebody who speaks for an institution, or an institution.</summary>
    Institution = 1 << 9,

    /// <summary>A paper: “report”, “records”.</summary>
    Document = 1 << 10,

    Determiner = 1 << 11,

    /// <summary>A word that may stand between a speaker and the verb: “also”, “has”.</summary>
    Between = 1 << 12,

    /// <summary>A word that ends a noun phrase.</summary>
    Stop = 1 << 13,

    /// <summary>A preposition that may go on with a noun phrase: “spokesman for the port”.</summary>
    Preposition = 1 << 14,

    /// <summary>A capitalised word that is nobody's name: a weekday, a month.</summary>
    Time = 1 << 15,

    Verb = Plain | Quoting | Loaded | Pompous | Impossible | Thought,
}
