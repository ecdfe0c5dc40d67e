using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>A dateline while it is being read, before it is believed.</summary>
internal sealed class DatelineDraft
{
    public int Start { get; set; }

    public int End { get; set; }

    public bool IsCapitals { get; set; }

    public TextRange? Prefix { get; set; }

    public List<TextRange> Places { get; } = [];

    public List<(TextRange Range, Region? Region)> Regions { get; } = [];

    public TextRange? Date { get; set; }

    public TextRange? Credit { get; set; }

    public TextRange? CreditWithMarks { get; set; }

    public string? House { get; set; }

    public TextRange? Separator { get; set; }

    public TextRange? ExtraDash { get; set; }

    public TextRange? DanglingComma { get; set; }

    public List<TextRange> BadCommas { get; } = [];

    /// <summary>Whether one of the regions is known.</summary>
    public bool HasKnownRegion => Regions.Exists(static region => region.Region is not null);

    /// <summary>The finished dateline.</summary>
    public Dateline Build(Prose prose, Gazetteer gazetteer) =>
        new(prose, new TextRange(Start, End), [.. Places], Regions.Count > 0 ? Regions[0].Range : null, Date, Credit, Separator)
        {
            Facts = new DatelineFacts
            {
                Regions = [.. Regions],
                Places = [.. Places.Select(place => gazetteer.Find(prose.Text.AsSpan(place.Start, place.Length)).ToImmutableArray())],
                Prefix = Prefix,
                House = House,
                CreditWithMarks = CreditWithMarks,
                ExtraDash = ExtraDash,
                DanglingComma = DanglingComma,
                BadCommas = [.. BadCommas],
            },
        };
}
