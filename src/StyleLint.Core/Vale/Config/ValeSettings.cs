using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Vale;

/// <summary>What a configuration says about Vale's styles.</summary>
public sealed record ValeSettings
{
    /// <summary>The settings of a configuration that says nothing.</summary>
    public static ValeSettings Default { get; } = new();

    /// <summary>The least severity that is reported.</summary>
    public Severity MinAlertLevel { get; init; } = Severity.Suggestion;

    /// <summary>The vocabularies whose words are in <see cref="Accept"/> and <see cref="Reject"/>, as the configuration names them.</summary>
    public ImmutableArray<string> Vocabularies { get; init; } = [];

    /// <summary>Regexes of words that the house accepts.</summary>
    public ImmutableArray<string> Accept { get; init; } = [];

    /// <summary>Regexes of words that the house rejects.</summary>
    public ImmutableArray<string> Reject { get; init; } = [];

    /// <summary>Patterns of text inside lines that no rule reads.</summary>
    public ImmutableArray<ValeIgnorePattern> TokenIgnores { get; init; } = [];

    /// <summary>Patterns of blocks that no rule reads.</summary>
    public ImmutableArray<ValeIgnorePattern> BlockIgnores { get; init; } = [];

    /// <summary>HTML tags of blocks that are not read; empty for Vale's own list.</summary>
    public ImmutableArray<string> SkippedScopes { get; init; } = [];

    /// <summary>Inline HTML tags that are not read; empty for Vale's own list.</summary>
    public ImmutableArray<string> IgnoredScopes { get; init; } = [];

    /// <summary>Classes of HTML that is not read, besides Vale's own list.</summary>
    public ImmutableArray<string> IgnoredClasses { get; init; } = [];

    /// <summary>The regex around a rule's tokens, with <c>%s</c> for them; empty for Vale's own.</summary>
    public string WordTemplate { get; init; } = "";

    /// <summary>Whether findings are reported that Vale finds and then loses, because it cannot place them.</summary>
    public bool ReportsAll { get; init; }

    /// <summary>Whether direct quotations are left alone.</summary>
    public bool SkipsQuotes { get; init; }
}
