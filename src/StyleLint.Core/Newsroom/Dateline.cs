using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>Where a story was reported from: the place that opens its first paragraph, set off by a dash.</summary>
/// <param name="Prose">The block that the dateline opens.</param>
/// <param name="Range">The dateline in offsets of the prose, from its first character to behind its separator.</param>
/// <param name="Places">The places, one or more.</param>
/// <param name="Region">State, province or country, or null; the first where there are several.</param>
/// <param name="Date">The date, or null.</param>
/// <param name="Credit">The credit without its brackets or slashes, or null.</param>
/// <param name="Separator">The dash or colon, or null where a conversion lost it.</param>
public sealed record Dateline(
    Prose Prose,
    TextRange Range,
    ImmutableArray<TextRange> Places,
    TextRange? Region,
    TextRange? Date,
    TextRange? Credit,
    TextRange? Separator)
{
    /// <summary>Further datelines of a round-up, in the order of the source.</summary>
    public ImmutableArray<Dateline> Later { get; init; } = [];

    /// <summary>What the gazetteer knows of the parts.</summary>
    internal DatelineFacts Facts { get; init; } = DatelineFacts.None;

    /// <summary>The text of one part.</summary>
    public string TextOf(TextRange part) => Prose.Text[part.Start..part.End];

    /// <summary>
    /// The dateline in the source, with the emphasis marks around it where they are its own: <c>**DULUTH, Minn. —**</c>.
    /// </summary>
    public TextRange SourceRange(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var range = Prose.Map.ToSource(Range);
        var text = source.Text.AsSpan();
        var opening = 0;
        while (range.Start - opening > 0 && text[range.Start - opening - 1] is '*' or '_') opening++;
        if (opening == 0) return range;
        var mark = text.Slice(range.Start - opening, opening);
        if (text[range.Start..range.End].Contains(mark, StringComparison.Ordinal)) return new TextRange(range.Start - opening, range.End);
        return text[range.End..].StartsWith(mark, StringComparison.Ordinal) ? new TextRange(range.Start - opening, range.End + opening) : range;
    }
}
