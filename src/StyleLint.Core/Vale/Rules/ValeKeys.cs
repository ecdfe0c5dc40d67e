using System.Collections.Immutable;

namespace StyleLint.Vale;

/// <summary>Keys of Vale's rules.</summary>
internal static class ValeKeys
{
    /// <summary>The extension points that there are.</summary>
    public static ImmutableArray<string> ExtensionPoints { get; } =
    [
        "capitalization", "conditional", "consistency", "existence", "metric", "occurrence", "readability", "repetition", "script", "sequence",
        "spelling", "substitution",
    ];

    /// <summary>Keys that every rule may have and that its page keeps.</summary>
    public static ImmutableArray<string> Head { get; } = ["extends", "message", "level", "description", "link", "name", "source", "tests"];

    /// <summary>Keys that every rule may have and that say how it runs.</summary>
    public static ImmutableArray<string> Common { get; } = ["scope", "limit", "action", "matchcase"];

    /// <summary>Whether <c>extends</c> names another rule, as <c>Microsoft.Terms</c>, rather than an extension point.</summary>
    public static bool IsRule(string extends) => extends.Contains('.', StringComparison.Ordinal);

    /// <summary>A key as this program knows it: Vale reads keys without regard to case.</summary>
    public static string Known(string extends, string key)
    {
        var lower = key.ToLowerInvariant();
        return Of(extends).Contains(lower) || Common.Contains(lower) ? lower : key;
    }

    /// <summary>The keys of an extension point, besides those of every rule.</summary>
    public static ImmutableArray<string> Of(string extensionPoint) => extensionPoint switch
    {
        "capitalization" => ["match", "style", "exceptions", "indicators", "threshold", "vocab", "prefix"],
        "conditional" => ["first", "second", "exceptions", "ignorecase", "vocab"],
        "consistency" => ["either", "nonword", "ignorecase"],
        "existence" => ["tokens", "raw", "append", "exceptions", "ignorecase", "nonword", "vocab"],
        "metric" => ["formula", "condition"],
        "occurrence" => ["token", "max", "min", "ignorecase"],
        "readability" => ["metrics", "grade"],
        "repetition" => ["tokens", "max", "ignorecase", "alpha", "vocab", "exceptions"],
        "script" => ["script"],
        "sequence" => ["tokens", "ignorecase", "model", "exceptions"],
        "substitution" => ["swap", "exceptions", "ignorecase", "nonword", "vocab", "capitalize", "pos"],
        _ => ["filters", "ignore", "dictionaries", "aff", "dic", "dicpath", "threshold", "custom", "append", "exceptions", "vocab"],
    };
}
