using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>The words that say who speaks: “Mayor Ana Lindqvist said”, “according to court records”.</summary>
/// <param name="Prose">The block.</param>
/// <param name="Speaker">The speaker's words in offsets of the prose, or null.</param>
/// <param name="Verb">The verb, or “according to”, in offsets of the prose; null where a colon stands for it.</param>
/// <param name="Manner">What the verb tells.</param>
/// <param name="Kind">How the speaker is called.</param>
/// <param name="IsInverted">Whether the verb stands before the speaker: “said Ruiz”.</param>
public sealed record SpeechClause(Prose Prose, TextRange? Speaker, TextRange? Verb, SpeechManner Manner, SpeakerKind Kind, bool IsInverted)
{
    /// <summary>First token.</summary>
    internal int First { get; init; }

    /// <summary>Token behind the last one.</summary>
    internal int Behind { get; init; }

    /// <summary>Token of the verb.</summary>
    internal int VerbToken { get; init; }

    /// <summary>Whether the verb reports speech also where no quotation stands beside it.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>The speaker without title or post, in offsets of the prose; null where nothing but a title is there.</summary>
    internal TextRange? Name { get; init; }

    /// <summary>The speaker as written, or null.</summary>
    public string? SpeakerText => Speaker is { } range ? Prose.Text[range.Start..range.End] : null;

    /// <summary>The verb as written, or null.</summary>
    public string? VerbText => Verb is { } range ? Prose.Text[range.Start..range.End] : null;

    /// <summary>The whole clause in offsets of the prose.</summary>
    internal TextRange Range => new(Prose.Tokens[First].Start, Prose.Tokens[Behind - 1].End);
}
