using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>A source that an article attributes something to.</summary>
/// <param name="Prose">The block.</param>
/// <param name="Range">The words that name the source, in offsets of the prose; a grant of anonymity is part of them.</param>
/// <param name="Kind">How the article tells who the source is.</param>
public sealed record Attribution(Prose Prose, TextRange Range, AttributionKind Kind)
{
    /// <summary>The verb of speech beside the source, in offsets of the prose; null where there is none.</summary>
    public TextRange? Verb { get; init; }

    /// <summary>The grant itself, as “on condition of anonymity”; null where none is stated.</summary>
    public TextRange? Grant { get; init; }

    /// <summary>Why the source is not named, in the article's words, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>The word by which the source is called, as “official”; null where nothing is counted or the sentence only says “he”.</summary>
    internal string? Called { get; init; }

    /// <summary>The name under which a later reference is known: the full name of a person; null where the source is not named.</summary>
    public string? Speaker { get; init; }

    /// <summary>What the wording rests on.</summary>
    internal AttributionForm Form { get; init; }

    /// <summary>Whether readers do not learn the name.</summary>
    public bool IsUnnamed => Kind is AttributionKind.Described or AttributionKind.Vague or AttributionKind.Granted;

    /// <summary>The words that name the source.</summary>
    public string Text => Prose.Text[Range.Start..Range.End];
}
