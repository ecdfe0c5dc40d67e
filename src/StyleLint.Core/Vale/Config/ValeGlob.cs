using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Files;

namespace StyleLint.Vale;

/// <summary>Turns the globs of Vale's sections into those of <c>.style-lint.yml</c>: a star of Vale's crosses folders, and braces list choices.</summary>
internal static class ValeGlob
{
    private const int MostChoices = 100;
    private const int MostSteps = 1_000;

    /// <summary>The globs of a section; one that cannot be read is reported at its place, and left out.</summary>
    public static ImmutableArray<string> Of(ValeIniSection section, SourceText source, List<Problem> problems)
    {
        if (!section.IsForFiles) return [];
        var globs = section.Name.Length <= Glob.Longest ? Of(section.Name) : [section.Name];
        if (globs.Select(MistakeIn).FirstOrDefault(static mistake => mistake is not null) is not { } mistake) return globs;
        problems.Add(new Problem(source, section.Range, mistake));
        return [];
    }

    private static string? MistakeIn(string glob)
    {
        Glob.Parse(glob, out var mistake);
        return mistake;
    }

    /// <summary>The globs that together match what Vale's glob matches; one with more choices than anybody writes keeps its braces.</summary>
    public static ImmutableArray<string> Of(string glob)
    {
        var globs = new List<string> { glob };
        for (int index = 0, steps = 0; index < globs.Count && globs.Count < MostChoices && steps < MostSteps; steps++)
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
