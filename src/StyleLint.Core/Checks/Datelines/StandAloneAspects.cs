using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Datelines;

/// <summary>Cities that need no state or country, and those that do.</summary>
internal static class StandAloneAspects
{
    /// <summary>A state behind one of the cities that stand alone at home.</summary>
    public static void LookForState(DatelineCase found, Rule rule, Findings findings) =>
        LookForRegion(found, PlaceMarks.StandsAlone, FixSafety.Safe, rule, findings);

    /// <summary>A country behind one of the cities that stand alone abroad.</summary>
    public static void LookForCountry(DatelineCase found, Rule rule, Findings findings) =>
        LookForRegion(found, PlaceMarks.StandsAloneAbroad, FixSafety.Offer, rule, findings);

    /// <summary>A town that readers may not know, without its state or country.</summary>
    public static void LookForMissingRegion(DatelineCase found, Rule rule, Findings findings)
    {
        var dateline = found.Dateline;
        if (!found.IsOwn || dateline.Places.Length != 1 || dateline.Facts.Prefix is not null || !dateline.Facts.Regions.IsEmpty) return;
        var name = dateline.TextOf(dateline.Places[0]);
        var entries = dateline.Facts.Places[0];
        var marks = entries.Aggregate(PlaceMarks.None, static (all, entry) => all | entry.Marks);
        const PlaceMarks Alone = PlaceMarks.StandsAlone | PlaceMarks.StandsAloneAbroad | PlaceMarks.StandsAloneDoubtfully | PlaceMarks.NotCity | PlaceMarks.Former;
        if ((marks & PlaceMarks.City) == 0 || (marks & Alone) != 0 || IsAtHome(found, name, entries)) return;
        findings.Report(rule, dateline.Prose, dateline.Places[0], rule.Say(name));
    }

    private static bool IsAtHome(DatelineCase found, string name, IEnumerable<PlaceEntry> entries) =>
        NameFolding.Equal(name, found.House.HomeCity)
        || found.House.StandAloneExtra.Any(extra => NameFolding.Equal(name, extra))
        || entries.Any(entry => entry.Region is { } region && NameFolding.Equal(region.Name, found.House.HomeState));

    private static void LookForRegion(DatelineCase found, PlaceMarks list, FixSafety safety, Rule rule, Findings findings)
    {
        var dateline = found.Dateline;
        if (!found.IsOwn || !found.House.HasStandAloneCities || dateline.Facts.Regions is not [{ Region: { } region } only] || !found.StandsAlone(region, list)) return;
        var place = dateline.Places[0];
        var name = dateline.TextOf(place);
        var fix = found.Replace(new TextRange(place.End, only.Range.End), "", safety, $"Take out ‘{dateline.TextOf(only.Range)}’.");
        findings.Report(rule, dateline.Prose, only.Range, rule.Say(name, dateline.TextOf(only.Range)), fix);
    }
}
