using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Datelines;

/// <summary>The city in capitals, state and country not.</summary>
internal static class CapitalsAspect
{
    public static void Look(DatelineCase found, Rule rule, Findings findings)
    {
        if (!found.IsOwn || !found.House.IsUpperCase) return;
        foreach (var place in found.Dateline.Places) LookAtPlace(found, place, rule, findings);
        foreach (var (range, region) in found.Dateline.Facts.Regions)
            if (region is not null && !found.IsSuperfluous(region))
                LookAtRegion(found, range, region, rule, findings);
    }

    private static void LookAtPlace(DatelineCase found, TextRange place, Rule rule, Findings findings)
    {
        var text = found.Dateline.TextOf(place);
        if (IsCapitals(text)) return;
        var capitals = Capitals(text);
        findings.Report(rule, found.Dateline.Prose, place, rule.Say(text, capitals), found.Replace(place, capitals, FixSafety.Safe, $"Write ‘{capitals}’."));
    }

    private static void LookAtRegion(DatelineCase found, TextRange range, Region region, Rule rule, Findings findings)
    {
        var text = found.Dateline.TextOf(range);
        if (text.Length < 4 || text == region.Postal || !IsAllUpper(text)) return;
        string? right = null;
        if (text.Equals(region.Name, StringComparison.OrdinalIgnoreCase)) right = region.Name;
        else if (text.Equals(region.Abbreviation, StringComparison.OrdinalIgnoreCase)) right = region.Abbreviation;
        if (right is null || right == text) return;
        findings.Report(rule, found.Dateline.Prose, range, $"Only the city is in capitals: write ‘{right}’.", found.Replace(range, right, FixSafety.Safe, $"Write ‘{right}’."));
    }

    private static bool IsCapitals(string place)
    {
        foreach (var word in place.Split(' ', '-'))
            if (!DatelineWords.IsCapitals(word) && !DatelineWords.IsJoiner(word) && word.Length > 0)
                return false;
        return true;
    }

    private static bool IsAllUpper(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    /// <summary>The small letters of <c>Mc</c>, <c>De</c> and <c>La</c> inside a name stay: <c>McALLEN</c>.</summary>
    private static string Capitals(string place) => string.Join(' ', place.Split(' ').Select(static word =>
    {
        var inner = word.Length > 3 ? word.AsSpan(1, Math.Min(3, word.Length - 1)).IndexOfAnyInRange('A', 'Z') + 1 : 0;
        return inner is 2 or 3 && word[..inner].All(char.IsLetter) ? word[..inner] + word[inner..].ToUpperInvariant() : word.ToUpperInvariant();
    }));
}
