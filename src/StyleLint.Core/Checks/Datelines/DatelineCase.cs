using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Newsroom;
using StyleLint.Stylebooks;

namespace StyleLint.Checks.Datelines;

/// <summary>One article's dateline before the copy desk: what it is, and by which house's rules it is judged.</summary>
internal sealed class DatelineCase
{
    public DatelineCase(Article article, Dateline dateline, DatelineHouse house)
    {
        Article = article;
        Dateline = dateline;
        House = house;
        Profile = ProfileOf(article, dateline, house);
    }

    public Article Article { get; }

    public Dateline Dateline { get; }

    public DatelineHouse House { get; }

    public DatelineProfile Profile { get; }

    /// <summary>Whether the newsroom's own rules hold: copy of another house is judged by that house's form.</summary>
    public bool IsOwn => Profile == House.Style;

    public string Text => Dateline.Prose.Text;

    /// <summary>Whether a region is not needed, because the city stands alone. Then no other rule speaks of the region.</summary>
    public bool IsSuperfluous(Region region) => IsOwn && House.HasStandAloneCities && StandsAlone(region, PlaceMarks.StandsAlone);

    /// <summary>Whether the one city stands alone by the list and lies in the region.</summary>
    public bool StandsAlone(Region region, PlaceMarks list)
    {
        if (Dateline.Places.Length != 1 || Dateline.Facts.Regions.Length != 1) return false;
        foreach (var entry in Dateline.Facts.Places[0])
            if ((entry.Marks & list) != 0 && entry.Region?.Name == region.Name)
                return true;
        return false;
    }

    /// <summary>A fix that replaces a range of the prose; null where the range is not the very same characters in the source.</summary>
    public Fix? Replace(TextRange range, string replacement, FixSafety safety, string description)
    {
        var map = Dateline.Prose.Map;
        if (!range.IsEmpty && !map.IsLiteral(range.Start, range.End)) return null;
        return new Fix(safety, description, new Edit(map.ToSource(range), replacement));
    }

    private static DatelineProfile ProfileOf(Article article, Dateline dateline, DatelineHouse house)
    {
        switch (dateline.Facts.House)
        {
            case "ap": return DatelineProfile.House;
            case "reuters": return DatelineProfile.Reuters;
            case "dated": return DatelineProfile.Dated;
            case "release": return DatelineProfile.Release;
        }

        if (article.Sections.Any(IsRelease)) return DatelineProfile.Release;
        if (dateline.Date is null || dateline.Separator is not { } separator) return house.Style;
        return dateline.TextOf(separator) switch
        {
            "-" => DatelineProfile.Reuters,
            "--" or "/" => DatelineProfile.Release,
            _ => house.Style,
        };
    }

    private static bool IsRelease(string section) => NameFolding.Equal(section, "press release") || NameFolding.Equal(section, "press releases");
}
