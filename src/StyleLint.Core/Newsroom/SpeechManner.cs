namespace StyleLint.Newsroom;

/// <summary>What a verb of speech says besides that somebody spoke. A data page of kind <c>speech</c> names them as keys.</summary>
public enum SpeechManner
{
    /// <summary>Nothing: “said”, “told”, “added”.</summary>
    Neutral,

    /// <summary>A verdict on what was said: “claimed”, “admitted”.</summary>
    Loaded,

    /// <summary>No more than “said”, in a longer word: “stated”, “opined”.</summary>
    Pompous,

    /// <summary>What cannot be done with words: “laughed”, “shrugged”.</summary>
    Impossible,

    /// <summary>A thought: “believes”, “hopes”.</summary>
    Thought,

    /// <summary>No verb at all: “according to”, or a colon behind the name.</summary>
    None,
}
