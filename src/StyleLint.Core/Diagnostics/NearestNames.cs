using StyleLint.Matching;

namespace StyleLint.Diagnostics;

/// <summary>Finds what somebody who misspelled a name may have meant.</summary>
internal static class NearestNames
{
    private const int Most = 3;

    /// <summary>Longer texts are no misspelled name, and comparing them would cost too much.</summary>
    private const int Longest = 80;

    /// <summary>The names that resemble <paramref name="name"/> most, at most three, all equally near.</summary>
    public static IReadOnlyList<string> Find(string name, IEnumerable<string> known)
    {
        if (name.Length > Longest) return [];
        var limit = Math.Max(2, name.Length / 5);
        var near = known
            .Select(candidate => (Name: candidate, Distance: DistanceOf(name, candidate)))
            .Where(pair => pair.Distance <= limit)
            .ToList();
        if (near.Count == 0) return [];
        var least = near.Min(pair => pair.Distance);
        return [.. near.Where(pair => pair.Distance == least).Select(pair => pair.Name).Order(StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>A sentence that asks about the nearest names, with a blank before it; empty where there are none.</summary>
    public static string Question(string name, IEnumerable<string> known)
    {
        var nearest = Find(name, known);
        return nearest.Count == 0 ? "" : $" Did you mean {string.Join(" or ", nearest.Select(each => $"‘{each}’"))}?";
    }

    /// <summary>A rule's bare name, without its stylebook, is as good as the whole id.</summary>
    private static int DistanceOf(string name, string candidate)
    {
        var whole = EditDistance.Between(name, candidate);
        if (name.Contains('/', StringComparison.Ordinal)) return whole;
        var bare = candidate[(candidate.LastIndexOf('/') + 1)..];
        if (bare.Split('-').Contains(name, StringComparer.Ordinal)) return 1;
        return Math.Min(whole, EditDistance.Between(name, bare));
    }
}
