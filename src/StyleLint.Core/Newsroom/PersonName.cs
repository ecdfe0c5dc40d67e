using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>One place at which an article names a person.</summary>
/// <param name="Prose">The block.</param>
/// <param name="Form">How it calls the person.</param>
/// <param name="Given">The first name; null where the surname alone stands there.</param>
/// <param name="Surname">The surname; its last word where it has several. Of a first name alone that of the person whom the article calls so.</param>
/// <param name="Range">The name without titles and without a possessive ending, in offsets of the block.</param>
internal sealed record PersonName(Prose Prose, PersonNameForm Form, string? Given, string Surname, TextRange Range)
{
    /// <summary>Index of the block in the article.</summary>
    public required int Block { get; init; }

    /// <summary>The titles right before the name (“Lt. Gov.”), or null.</summary>
    public TextRange? Title { get; init; }

    /// <summary>The whole surname of a full name as it is written: “de la Roe”.</summary>
    public string? WholeSurname { get; init; }

    /// <summary>Whether “Jr.” or a number tells the person from another of the same name.</summary>
    public bool HasSuffix { get; init; }

    /// <summary>
    /// Whether nothing speaks against a person who stands there for himself: before a full name is no article and no
    /// unknown capital, behind a lone name is a verb.
    /// </summary>
    public bool IsSure { get; init; }

    /// <summary>The name as written.</summary>
    public string Text => Prose.Text[Range.Start..Range.End];

    /// <summary>The titles as written; empty where there is none.</summary>
    public string TitleText => Title is { } title ? Prose.Text[title.Start..title.End] : "";

    /// <summary>Name and titles.</summary>
    public TextRange RangeWithTitle => Title is { } title ? new TextRange(title.Start, Range.End) : Range;
}
