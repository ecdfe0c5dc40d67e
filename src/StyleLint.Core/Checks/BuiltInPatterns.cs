using System.Text.RegularExpressions;

namespace StyleLint.Checks;

/// <summary>
/// The patterns of the tool's own pages as compiled code. A native program can only interpret a regex that it makes at run time, which
/// takes several times as long. The other half of this class is written while the tool is built (tools/StyleLint.PageCompiler).
/// </summary>
internal static partial class BuiltInPatterns
{
    private static readonly Dictionary<string, BuiltInPattern> Known = Make();

    /// <summary>A pattern that is compiled, or null: that of a house, or one with other options than its page has.</summary>
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
