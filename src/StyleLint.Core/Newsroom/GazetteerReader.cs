using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Newsroom;

/// <summary>
/// Reads pages of kind <c>places</c>. Their values are compact block texts, because a gazetteer of thousands of YAML nodes
/// would cost more at start-up than the whole run.
/// </summary>
internal sealed class GazetteerReader(List<Problem> problems)
{
    private readonly PlaceIndex index = new();
    private readonly Dictionary<string, Region> regions = new(StringComparer.Ordinal);

    /// <summary>Takes all that a page says.</summary>
    public void Add(DataPage page)
    {
        foreach (var entry in page.Head.Entries)
        {
            if (entry.Key.Text == "data") continue;
            if (entry.Value is DataScalar value) Read(page.Source, entry.Key, value);
            else problems.Add(new Problem(page.Source, entry.Value.Range, $"‘{entry.Key.Text}’ must be a text block (‘{entry.Key.Text}: |’)."));
        }
    }

    /// <summary>The finished gazetteer.</summary>
    public Gazetteer Build() => new(index);

    private void Read(SourceText source, DataScalar key, DataScalar value)
    {
        var text = value.Text;
        var report = new GazetteerReport(problems, source, value);
        switch (key.Text)
        {
            case "states": ReadStates(text, report); break;
            case "countries": ReadRegions(text, RegionKind.Country); break;
            case "territories": ReadRegions(text, RegionKind.Territory); break;
            case "provinces": ReadParts(text, RegionKind.Province, report); break;
            case "islands": ReadParts(text, RegionKind.Island, report); break;
            case "cities": ReadCities(text, PlaceMarks.City, report); break;
            case "standAlone": ReadCities(text, PlaceMarks.City | PlaceMarks.Major | PlaceMarks.StandsAlone, report); break;
            case "standAloneAbroad": ReadCities(text, PlaceMarks.City | PlaceMarks.Major | PlaceMarks.StandsAloneAbroad, report); break;
            case "standAloneDoubtful": ReadCities(text, PlaceMarks.City | PlaceMarks.Major | PlaceMarks.StandsAloneDoubtfully, report); break;
            case "major": ReadNames(text, PlaceMarks.Major); break;
            case "ordinaryWords": ReadNames(text, PlaceMarks.OrdinaryWord); break;
            case "labels": ReadNames(text, PlaceMarks.Label); break;
            case "formerNames": ReadReplacements(text, PlaceMarks.Former, report); break;
            case "notCities": ReadReplacements(text, PlaceMarks.NotCity, report); break;
            case "credits": ReadCredits(text, report); break;
            default: problems.Add(new Problem(source, key.Range, $"Unknown key ‘{key.Text}’ in a page of places.")); break;
        }
    }

    private void ReadStates(string text, GazetteerReport report)
    {
        foreach (var line in new GazetteerLines(text, '\n'))
        {
            var parts = text[line.Start..line.End].Split(';', StringSplitOptions.TrimEntries);
            if (parts.Length is not (3 or 4))
            {
                report.At(line, "A state is a line such as ‘Minnesota; Minn.; MN’, with its wrong abbreviations behind a third semicolon.");
                continue;
            }

            var state = new Region(parts[0], RegionKind.State, parts[1], parts[2]);
            regions[state.Name] = state;
            AddRegion(parts[0], state);
            AddRegion(parts[1], state);
            AddRegion(parts[2], state);
            if (parts.Length < 4) continue;
            foreach (var impostor in parts[3].Split(',', StringSplitOptions.TrimEntries))
                AddRegion(impostor, state);
        }
    }

    private void ReadRegions(string text, RegionKind kind)
    {
        foreach (var name in new GazetteerLines(text, ','))
            AddRegion(text[name.Start..name.End], new Region(text[name.Start..name.End], kind));
    }

    private void ReadParts(string text, RegionKind kind, GazetteerReport report)
    {
        string? within = null;
        foreach (var (heading, name) in new GazetteerGroups(text))
        {
            within = heading ?? within;
            var part = text[name.Start..name.End];
            if (within is null) report.At(name, $"Say which state or country ‘{part}’ lies in: ‘Hawaii: Maui’.");
            else AddRegion(part, new Region(part, kind, Within: within));
        }
    }

    private void ReadCities(string text, PlaceMarks marks, GazetteerReport report)
    {
        Region? region = null;
        foreach (var (heading, name) in new GazetteerGroups(text))
        {
            if (heading is not null) region = RegionNamed(heading);
            if (region is null) report.At(name, $"Say which state or country ‘{text[name.Start..name.End]}’ lies in: ‘Minnesota: Duluth’.");
            else index.Add(text, name.Start, name.Length, new PlaceEntry(marks, region, null));
        }
    }

    private void ReadNames(string text, PlaceMarks marks)
    {
        foreach (var name in new GazetteerLines(text, ','))
            index.Add(text, name.Start, name.Length, new PlaceEntry(marks, null, null));
    }

    /// <summary><c>Old, Region = New, Region</c>: regions are optional.</summary>
    private void ReadReplacements(string text, PlaceMarks marks, GazetteerReport report)
    {
        foreach (var line in new GazetteerLines(text, '\n'))
        {
            var parts = text[line.Start..line.End].Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts is not [{ Length: > 0 }, { Length: > 0 }])
            {
                report.At(line, "Write what is found, an equals sign and what to write instead: ‘Bombay, India = Mumbai’.");
                continue;
            }

            var old = parts[0].Split(',', 2, StringSplitOptions.TrimEntries);
            var replacement = marks == PlaceMarks.Former ? parts[1].Split(',', 2, StringSplitOptions.TrimEntries) : [parts[1]];
            var region = old.Length > 1 ? old[1] : replacement.Length > 1 ? replacement[1] : null;
            index.Add(old[0], 0, old[0].Length, new PlaceEntry(marks, region is null ? null : RegionNamed(region), replacement[0]));
        }
    }

    private void ReadCredits(string text, GazetteerReport report)
    {
        string? house = null;
        foreach (var (heading, name) in new GazetteerGroups(text))
        {
            house = heading ?? house;
            if (house is "ap" or "reuters" or "dated" or "release") index.Add(text, name.Start, name.Length, new PlaceEntry(PlaceMarks.Credit, null, house));
            else report.At(name, $"Say whose form ‘{text[name.Start..name.End]}’ follows: a line starts with ‘ap:’, ‘reuters:’, ‘dated:’ or ‘release:’.");
        }
    }

    private void AddRegion(string name, Region region)
    {
        regions.TryAdd(name, region);
        index.Add(name, 0, name.Length, new PlaceEntry(PlaceMarks.Region, region, null));
    }

    /// <summary>Pages come in any order, so a city's region may not have been read yet: its name is enough then.</summary>
    private Region RegionNamed(string name)
    {
        if (!regions.TryGetValue(name, out var region))
            regions.Add(name, region = new Region(name, RegionKind.Country));
        return region;
    }
}
