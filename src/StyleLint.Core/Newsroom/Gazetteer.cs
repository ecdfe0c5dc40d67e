using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Newsroom;

/// <summary>What a copy desk knows of places and wire services. Read from data pages; immutable once built.</summary>
internal sealed class Gazetteer
{
    private readonly PlaceIndex index;

    internal Gazetteer(PlaceIndex index) => this.index = index;

    /// <summary>A gazetteer that knows no place.</summary>
    public static Gazetteer Empty { get; } = new(new PlaceIndex());

    /// <summary>Reads all pages that hold places.</summary>
    /// <param name="pages">Data pages of any kind; those of kind <c>places</c> count, and add up.</param>
    /// <param name="problems">Receives what is wrong with the pages.</param>
    public static Gazetteer From(IEnumerable<DataPage> pages, List<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(problems);
        var reader = new GazetteerReader(problems);
        foreach (var page in pages)
            if (page.Kind == "places")
                reader.Add(page);
        return reader.Build();
    }

    /// <summary>All that is known of a name, as one set of marks.</summary>
    public PlaceMarks MarksOf(ReadOnlySpan<char> name) => index.MarksOf(name);

    /// <summary>Whether the name is that of a city.</summary>
    public bool IsCity(ReadOnlySpan<char> name) =>
        (MarksOf(name) & (PlaceMarks.City | PlaceMarks.Major | PlaceMarks.StandsAlone | PlaceMarks.Former | PlaceMarks.NotCity)) != 0;

    /// <summary>The region of a name or an abbreviation, or null.</summary>
    public Region? RegionOf(ReadOnlySpan<char> name) => index.Find(name, PlaceMarks.Region).Region;

    /// <summary>The house whose form a credit stands for, or null where the credit is not known.</summary>
    public string? HouseOf(ReadOnlySpan<char> credit) => index.Find(credit, PlaceMarks.Credit).Note;

    /// <summary>All facts about a name.</summary>
    public List<PlaceEntry> Find(ReadOnlySpan<char> name) => index.Find(name);
}
