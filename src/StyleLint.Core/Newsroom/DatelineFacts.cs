using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>What is known of a dateline's parts beyond where they stand.</summary>
internal sealed record DatelineFacts
{
    /// <summary>No knowledge.</summary>
    public static DatelineFacts None { get; } = new();

    /// <summary>The regions that are named, in order; an entry's region is null where the gazetteer does not know it.</summary>
    public ImmutableArray<(TextRange Range, Region? Region)> Regions { get; init; } = [];

    /// <summary>For each place what the gazetteer says of it.</summary>
    public ImmutableArray<ImmutableArray<PlaceEntry>> Places { get; init; } = [];

    /// <summary>The word before the place: <c>ABOARD</c>, <c>NEAR</c>; null where there is none.</summary>
    public TextRange? Prefix { get; init; }

    /// <summary>The house whose form the credit stands for (<c>ap</c>, <c>reuters</c>, <c>dated</c>, <c>release</c>); null without a known credit.</summary>
    public string? House { get; init; }

    /// <summary>The credit with its brackets or slashes.</summary>
    public TextRange? CreditWithMarks { get; init; }

    /// <summary>The dash before a credit that has a dash behind it, too: <c>— (AP) —</c>.</summary>
    public TextRange? ExtraDash { get; init; }

    /// <summary>A comma that nothing follows.</summary>
    public TextRange? DanglingComma { get; init; }

    /// <summary>Where a comma is missing (empty ranges) or is set wrongly (<c> ,</c>).</summary>
    public ImmutableArray<TextRange> BadCommas { get; init; } = [];
}
