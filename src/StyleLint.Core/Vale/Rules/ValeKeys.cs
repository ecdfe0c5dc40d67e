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
    public static ImmutableArray<string> Head { get; } = ["extends", "message", "level", "description", "link", "name"];

    /// <summary>Keys of an extension point that does not run here, so that they are not taken for mistakes.</summary>
    public static ImmutableArray<string> Of(string extensionPoint) => extensionPoint switch
    {
        "script" => ["script"],
        "sequence" => ["tokens", "ignorecase", "model", "exceptions"],
        _ => ["filters", "ignore", "dictionaries", "aff", "dic", "dicpath", "threshold", "custom", "append", "exceptions", "vocab"],
    };
}
