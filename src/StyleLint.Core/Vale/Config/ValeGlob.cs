using System.Collections.Immutable;

namespace StyleLint.Vale;

/// <summary>Turns the globs of Vale's sections into those of <c>.style-lint.yml</c>: a star of Vale's crosses folders, and braces list choices.</summary>
internal static class ValeGlob
{
    private const int MostChoices = 100;

    /// <summary>The globs that together match what Vale's glob matches.</summary>
    public static ImmutableArray<string> Of(string glob)
    {
        var globs = new List<string> { glob };
        for (var index = 0; index < globs.Count && globs.Count < MostChoices;)
            if (!Expand(globs, index)) index++;
        return [.. globs.Select(CrossFolders).Distinct(StringComparer.Ordinal)];
    }

    private static bool Expand(List<string> globs, int index)
    {
        var glob = globs[index];
        var open = glob.LastIndexOf('{');
        var close = open < 0 ? -1 : glob.IndexOf('}', open);
        if (close < 0) return false;
        globs.RemoveAt(index);
        globs.InsertRange(index, glob[(open + 1)..close].Split(',').Select(choice => glob[..open] + choice.Trim() + glob[(close + 1)..]));
        return true;
    }

    private static string CrossFolders(string glob)
    {
        if (glob.Contains("**", StringComparison.Ordinal)) return glob;
        var slash = glob.LastIndexOf('/');
        var name = glob[(slash + 1)..];
        if (name == "*") return glob[..(slash + 1)] + "**";
        return name.Contains('*', StringComparison.Ordinal) ? glob[..(slash + 1)] + "**/" + name : glob;
    }
}
