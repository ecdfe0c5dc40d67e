using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Datelines;

/// <summary>Whether the place is one that opens a dateline, under the name it has today.</summary>
internal static class PlaceAspects
{
    /// <summary>Old names: KIEV, BOMBAY.</summary>
    public static void LookForFormerName(DatelineCase found, Rule rule, Findings findings) =>
        Look(found, PlaceMarks.Former, FixSafety.Safe, rule, findings);

    /// <summary>Boroughs, islands and aircraft that stand for no city.</summary>
    public static void LookForNoCity(DatelineCase found, Rule rule, Findings findings)
    {
        if (found.Dateline.Facts.Prefix is null)
            Look(found, PlaceMarks.NotCity, null, rule, findings);
    }

    /// <summary>An island in the place of its state: HILO, Big Island.</summary>
    public static void LookForIsland(DatelineCase found, Rule rule, Findings findings)
    {
        if (!found.IsOwn) return;
        foreach (var (range, region) in found.Dateline.Facts.Regions)
            if (region is { Kind: RegionKind.Island, Within: { } state })
                findings.Report(rule, found.Dateline.Prose, range, rule.Say(found.Dateline.TextOf(range), state), found.Replace(range, state, FixSafety.Offer, $"Write ‘{state}’."));
    }

    private static void Look(DatelineCase found, PlaceMarks marks, FixSafety? safety, Rule rule, Findings findings)
    {
        if (!found.IsOwn) return;
        for (var index = 0; index < found.Dateline.Places.Length; index++)
        {
            if (Matching(found.Dateline.Facts, index, marks) is not { Note: { } note }) continue;
            var place = found.Dateline.Places[index];
            var fix = safety is { } safe ? found.Replace(place, note.ToUpperInvariant(), safe, $"Write ‘{note.ToUpperInvariant()}’.") : null;
            findings.Report(rule, found.Dateline.Prose, place, rule.Say(found.Dateline.TextOf(place), marks == PlaceMarks.Former ? note.ToUpperInvariant() : note), fix);
        }
    }

    /// <summary>The fact whose region is the dateline's; without a region, only where no other place has the name.</summary>
    private static PlaceEntry? Matching(DatelineFacts facts, int index, PlaceMarks marks)
    {
        ImmutableArray<PlaceEntry> entries = facts.Places[index];
        var named = facts.Regions.IsEmpty ? null : facts.Regions[0].Region;
        foreach (var entry in entries)
        {
            if ((entry.Marks & marks) == 0) continue;
            if (entry.Region is not { } home) return entry;
            if (named is null ? !entries.Any(other => other.Region is { } place && place.Name != home.Name) : named.Name == home.Name) return entry;
        }

        return null;
    }
}
