using System.Text.RegularExpressions;

namespace StyleLint.Vale;

/// <summary>Two forms of which an article should have one.</summary>
/// <param name="Regex">Finds both, each in a group of its own.</param>
/// <param name="Number">The pair's number.</param>
internal sealed record ConsistencyPair(Regex Regex, int Number)
{
    /// <summary>The group of the first form.</summary>
    public const string First = "first";

    /// <summary>The group of the second form.</summary>
    public const string Second = "second";

    /// <summary>Notes the forms that stand in a text.</summary>
    /// <returns>The last of them, where the article has both forms by now; else null.</returns>
    public Match? Read(string text, HashSet<string> seen)
    {
        Match? last = null;
        for (var match = Regex.Match(text); match.Success; match = match.NextMatch())
        {
            seen.Add((match.Groups[First].Success ? First : Second) + Number);
            last = match;
        }

        return last is not null && seen.Contains(First + Number) && seen.Contains(Second + Number) ? last : null;
    }
}
