using System.Collections.Immutable;
using System.Text;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>A statement by the publisher about this article: an update, a correction, a clarification, an editor's note.</summary>
/// <param name="Prose">The block in which the notice starts.</param>
/// <param name="Range">The notice in offsets of that block, label included.</param>
/// <param name="Kind">What it does, whatever its label says.</param>
/// <param name="Label">The label with its date and its colon, or null where there is none.</param>
/// <param name="Named">What the label calls it, or null where the label says nothing of its kind.</param>
/// <param name="DateRange">The date of the notice in offsets of <paramref name="Prose"/>, or null.</param>
/// <param name="Date">The day, or null; a year that is not written is the one nearest to the publication.</param>
public sealed record Notice(
    Prose Prose,
    TextRange Range,
    NoticeKind Kind,
    TextRange? Label,
    NoticeKind? Named,
    TextRange? DateRange,
    DateOnly? Date)
{
    /// <summary>Whole blocks that belong to it as well: behind a label on a line of its own, and up to an “original story”.</summary>
    public ImmutableArray<Prose> Further { get; init; } = [];

    /// <summary>Where it stands in the article.</summary>
    public NoticePosition Position { get; init; }

    /// <summary>What the notice says, without its label.</summary>
    public TextRange Statement => new(Label?.End ?? Range.Start, Range.End);

    /// <summary>The label as written, or null.</summary>
    public string? LabelText => Label is { } label ? Prose.Text[label.Start..label.End] : null;

    /// <summary>The whole notice as a reader reads it.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder(Prose.Text, Range.Start, Range.Length, 512);
            foreach (var block in Further) text.Append('\n').Append(block.Text);
            return text.ToString();
        }
    }

    /// <summary>The notice in the source, from its first character to the last of its last block.</summary>
    public TextRange SourceRange
    {
        get
        {
            var range = Prose.Map.ToSource(Range);
            return Further.IsEmpty ? range : new TextRange(range.Start, Further[^1].Map.ToSource(0, Further[^1].Text.Length).End);
        }
    }
}
