using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StyleLint.Vale;

/// <summary>What a configuration says of how articles are read for Vale's rules.</summary>
internal sealed record ValeViewSettings
{
    /// <summary>Tags of blocks that are not read.</summary>
    public FrozenSet<string> SkippedTags { get; init; } = ValeTags.Skipped;

    /// <summary>Inline tags whose text is starred out.</summary>
    public FrozenSet<string> StarredTags { get; init; } = ValeTags.Starred;

    /// <summary>Classes that are not read.</summary>
    public FrozenSet<string> IgnoredClasses { get; init; } = ValeTags.Classes;

    /// <summary>The front matter's keys that are not read; <c>*</c> for all.</summary>
    public ImmutableArray<ValeScope> IgnoredScopes { get; init; } = [];

    /// <summary>Whether alternative texts are read.</summary>
    public bool ReadsAlt { get; init; } = true;

    /// <summary>Whether a rule asks for links, code and so on by themselves.</summary>
    public bool HasInlineScopes { get; init; }

    /// <summary>Whether some rule reads paragraphs.</summary>
    public bool HasParagraphs { get; init; }

    /// <summary>Whether some rule reads sentences.</summary>
    public bool HasSentences { get; init; }

    /// <summary>Whether some rule reads the whole article’s prose.</summary>
    public bool HasSummary { get; init; }

    /// <summary>The places that blocks have had.</summary>
    public ValePlaces Places { get; } = new();

    /// <summary>The styles whose rules run.</summary>
    public ImmutableArray<string> Styles { get; init; } = [];

    /// <summary>Patterns of text that no rule reads.</summary>
    public ImmutableArray<ValeIgnore> Ignores { get; init; } = [];
}
