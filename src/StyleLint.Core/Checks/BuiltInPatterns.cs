using System.Text.RegularExpressions;

namespace StyleLint.Checks;

/// <summary>
/// What is known of the patterns of the tool's own pages when it is built: their gates, and for those that search most text the regex as
/// native code, because a native program can only interpret a regex that it makes at run time. The other half of this class is written
/// by StyleLint.PageCompiler.
/// </summary>
internal static partial class BuiltInPatterns
{
    private static readonly Dictionary<string, BuiltInPattern> Known = Make();

    /// <summary>What is known of a pattern, or null: that of a house, or one with other options than its page has.</summary>
    public static BuiltInPattern? Find(string pattern, bool ignoresCase, int milliseconds) =>
        Known.TryGetValue(pattern, out var known) && known.IgnoresCase == ignoresCase && known.Milliseconds == milliseconds ? known : null;

    private static Dictionary<string, BuiltInPattern> Make()
    {
        var known = new Dictionary<string, BuiltInPattern>(StringComparer.Ordinal);
        Fill(known);
        return known;
    }

    static partial void Fill(Dictionary<string, BuiltInPattern> known);
}
