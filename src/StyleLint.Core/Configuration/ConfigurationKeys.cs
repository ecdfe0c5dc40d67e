using System.Collections.Immutable;

namespace StyleLint.Configuration;

/// <summary>The keys that a <c>.style-lint.yml</c> may have. The JSON schema lists the same; a test compares them.</summary>
internal static class ConfigurationKeys
{
    /// <summary>Keys of the file.</summary>
    public static ImmutableArray<string> File { get; } = ["stylebooks", "edition", "rules", "frontMatter", "accept", "overrides", "ignore", "vale"];

    /// <summary>Keys of <c>frontMatter</c>.</summary>
    public static ImmutableArray<string> FrontMatter { get; } = ["headline", "published", "updated", "section"];

    /// <summary>Keys of <c>vale</c>.</summary>
    public static ImmutableArray<string> Vale { get; } =
        ["minAlertLevel", "findings", "quotes", "vocab", "accept", "reject", "tokenIgnores", "blockIgnores", "skippedScopes", "ignoredScopes", "ignoredClasses", "wordTemplate"];

    /// <summary>Keys of an entry of <c>overrides</c>.</summary>
    public static ImmutableArray<string> Override { get; } = ["files", "rules"];

    /// <summary>Keys of a rule that are the tool's; all others are options of the rule's check.</summary>
    public static ImmutableArray<string> Rule { get; } = ["enabled", "severity"];

    /// <summary>What a rule may be set to.</summary>
    public static ImmutableArray<string> Level { get; } = ["off", "on", "suggestion", "warning", "error"];
}
