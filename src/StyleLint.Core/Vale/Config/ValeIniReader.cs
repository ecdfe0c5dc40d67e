using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Vale;

/// <summary>
/// Reads a <c>.vale.ini</c> as a configuration: its styles become stylebooks, its sections overrides. What has no counterpart
/// is reported at its place.
/// </summary>
public sealed class ValeIniReader
{
    private const string AllFiles = "*";
    private const string Based = "BasedOnStyles";

    private static readonly ImmutableArray<string> Unsupported =
        ["Packages", "NLPEndpoint", "Lang", "Transform", "View", "CommentDelimiters", "Views", "Timeout"];

    private readonly SourceText source;
    private readonly string folder;
    private readonly List<Problem> problems;
    private readonly ValeIniFile file;
    private readonly List<(string Name, DataNode Place)> styles = [];
    private readonly List<ValeIgnorePattern> tokenIgnores = [];
    private readonly List<ValeIgnorePattern> blockIgnores = [];
    private ImmutableArray<string> stylesPaths = ["."];

    private ValeIniReader(SourceText source, string folder, List<Problem> problems)
    {
        this.source = source;
        this.folder = folder;
        this.problems = problems;
        file = ValeIniFile.Read(source, problems);
    }

    /// <summary>Whether a file has one of the names that Vale gives its configuration.</summary>
    public static bool IsIni(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path.GetFileName(path).EndsWith("vale.ini", StringComparison.Ordinal);
    }

    /// <summary>Reads a configuration of Vale.</summary>
    /// <param name="source">The file.</param>
    /// <param name="folder">The folder that its paths are relative to.</param>
    /// <param name="problems">Receives what is wrong with it, and what StyleLint has nothing for.</param>
    public static LintConfiguration Read(SourceText source, string folder, List<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(problems);
        return new ValeIniReader(source, folder, problems).Read();
    }

    private LintConfiguration Read()
    {
        var settings = ValeSettings.Default with { MinAlertLevel = Severity.Warning };
        foreach (var entry in file.Sections[0].Entries) settings = ReadCore(entry, settings);
        var sections = file.Sections.Skip(1).Where(static section => section.Name is not ("formats" or "asciidoctor")).ToList();
        foreach (var section in file.Sections) ReadOthers(section.Name, section.Entries);
        foreach (var (name, entries) in sections) FindStyles(name, entries);
        return LintConfiguration.Default with
        {
            Source = source,
            Folder = folder,
            Stylebooks = [.. styles.Select(style => new DataScalar(style.Place.Range, DataScalarKind.Text, EntryOf(style.Name), null))],
            Rules = [.. AllOff(sections), .. sections.Where(static section => section.Name == AllFiles).SelectMany(section => RulesOf(section.Entries))],
            Overrides = [.. sections.Where(static section => section.Name != AllFiles).Select(OverrideOf)],
            Vale = settings with { TokenIgnores = [.. tokenIgnores], BlockIgnores = [.. blockIgnores] },
        };
    }

    private ValeSettings ReadCore(DataEntry entry, ValeSettings settings)
    {
        var value = ((DataScalar)entry.Value).Text;
        var list = ValeIniFile.ListOf(value);
        switch (entry.Key.Text)
        {
            case "StylesPath":
                stylesPaths = [value];
                return settings;
            case "MinAlertLevel": return settings with { MinAlertLevel = LevelOf(entry, value) ?? settings.MinAlertLevel };
            case "IgnoredScopes": return settings with { IgnoredScopes = list };
            case "SkippedScopes": return settings with { SkippedScopes = list };
            case "IgnoredClasses": return settings with { IgnoredClasses = list };
            case "WordTemplate": return settings with { WordTemplate = value };
            case "Vocab": return ReadVocabularies(entry, list, settings);
            default:
                if (!Unsupported.Contains(entry.Key.Text)) Report(entry.Key, $"Unknown key ‘{entry.Key.Text}’. Before the first section, Vale knows ‘StylesPath’, ‘MinAlertLevel’, ‘Vocab’, ‘IgnoredScopes’, ‘SkippedScopes’, ‘IgnoredClasses’ and ‘WordTemplate’.");
                return settings;
        }
    }

    private Severity? LevelOf(DataEntry entry, string value)
    {
        if (value is "suggestion" or "warning" or "error") return value == "error" ? Severity.Error : value == "warning" ? Severity.Warning : Severity.Suggestion;
        Report(entry.Value, $"‘MinAlertLevel’ must be ‘suggestion’, ‘warning’ or ‘error’, not ‘{value}’.");
        return null;
    }

    private ValeSettings ReadVocabularies(DataEntry entry, ImmutableArray<string> names, ValeSettings settings)
    {
        foreach (var name in names)
        {
            var places = stylesPaths.SelectMany(path => new[] { Path.Combine(path, "config", "vocabularies", name), Path.Combine(path, "Vocab", name) });
            if (places.FirstOrDefault(place => Directory.Exists(Path.Combine(folder, place))) is { } found) settings = ValeVocabulary.Add(settings, Path.Combine(folder, found), found, source, entry.Value, problems);
            else Report(entry.Value, $"There is no vocabulary ‘{name}’ beneath the styles’ folder.");
        }

        return settings;
    }

    /// <summary>Reports what has no counterpart, and takes patterns of text that is not read.</summary>
    private void ReadOthers(string section, ImmutableArray<DataEntry> entries)
    {
        foreach (var entry in entries)
        {
            var value = ((DataScalar)entry.Value).Text;
            if (section == "formats") ReadFormat(entry, value);
            else if (section == "asciidoctor" || Unsupported.Contains(entry.Key.Text)) Note(entry.Key, $"‘{entry.Key.Text}’ has no counterpart in StyleLint and changes nothing.");
            else if (entry.Key.Text == "TokenIgnores") AddIgnores(tokenIgnores, section, entry);
            else if (entry.Key.Text is "BlockIgnores" or "IgnorePatterns") AddIgnores(blockIgnores, section, entry);
        }
    }

    private void ReadFormat(DataEntry entry, string value)
    {
        if (value is not ("md" or "markdown")) Note(entry.Key, $"StyleLint reads Markdown only: files that end in .{entry.Key.Text} are not read as ‘{value}’.");
    }

    private void AddIgnores(List<ValeIgnorePattern> ignores, string section, DataEntry entry)
    {
        foreach (var pattern in ValeIniFile.ListOf(((DataScalar)entry.Value).Text))
            foreach (var glob in ValeGlob.Of(section))
                ignores.Add(new ValeIgnorePattern(glob, pattern, source, entry.Value.Range));
    }

    private void FindStyles(string section, ImmutableArray<DataEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Key.Text == Based)
                foreach (var style in ValeIniFile.ListOf(((DataScalar)entry.Value).Text)) Add(style, entry.Value);
            else if (IsRule(entry)) AddRule(entry);
            else if (IsCore(entry.Key.Text)) Report(entry.Key, $"‘{entry.Key.Text}’ belongs before the first section.");
            else if (entry.Key.Text is not ("TokenIgnores" or "BlockIgnores" or "IgnorePatterns") && !Unsupported.Contains(entry.Key.Text) && !StyleExists(entry.Key.Text))
                Report(entry.Key, $"Unknown key ‘{entry.Key.Text}’ in the section ‘[{section}]’.");
        }
    }

    private void AddRule(DataEntry entry)
    {
        Add(entry.Key.Text.Split('.')[0], entry.Key);
        if (entry.Value is DataScalar { Text: not ("YES" or "NO" or "suggestion" or "warning" or "error") } value)
            Report(entry.Value, $"‘{entry.Key.Text}’ must be ‘YES’, ‘NO’, ‘suggestion’, ‘warning’ or ‘error’, not ‘{value.Text}’.");
    }

    private static bool IsCore(string key) => key is "StylesPath" or "MinAlertLevel" or "Vocab" or "IgnoredScopes" or "SkippedScopes" or "IgnoredClasses" or "WordTemplate";

    private static bool IsRule(DataEntry entry) => entry.Key.Text.Contains('.', StringComparison.Ordinal);

    private void Add(string style, DataNode place)
    {
        if (!styles.Exists(known => known.Name == style)) styles.Add((style, place));
    }

    private bool StyleExists(string style) => style == ValeOwnStyle.Name || stylesPaths.Any(path => Directory.Exists(Path.Combine(folder, path, style)));

    private string EntryOf(string style) =>
        "vale:" + (style == ValeOwnStyle.Name ? style : stylesPaths.Select(path => Path.Combine(path, style)).FirstOrDefault(path => Directory.Exists(Path.Combine(folder, path))) ?? Path.Combine(stylesPaths[0], style));

    /// <summary>A style that no section for all files names is off where no other section switches it on.</summary>
    private IEnumerable<RuleSetting> AllOff(List<(string Name, ImmutableArray<DataEntry> Entries)> sections)
    {
        var everywhere = sections.Where(static section => section.Name == AllFiles).SelectMany(static section => section.Entries).Where(static entry => entry.Key.Text == Based)
            .SelectMany(static entry => ValeIniFile.ListOf(((DataScalar)entry.Value).Text)).ToHashSet(StringComparer.Ordinal);
        return styles.Where(style => StyleExists(style.Name) && !everywhere.Contains(style.Name)).Select(style => Setting(style.Name, style.Place, isOn: false, null));
    }

    private ConfigurationOverride OverrideOf((string Name, ImmutableArray<DataEntry> Entries) section) => new(ValeGlob.Of(section.Name), [.. RulesOf(section.Entries)]);

    private IEnumerable<RuleSetting> RulesOf(ImmutableArray<DataEntry> entries)
    {
        foreach (var entry in entries)
        {
            var value = ((DataScalar)entry.Value).Text;
            if (entry.Key.Text == Based)
            {
                var named = ValeIniFile.ListOf(value);
                foreach (var style in styles.Where(style => StyleExists(style.Name))) yield return Setting(style.Name, entry.Value, named.Contains(style.Name), null);
            }
            else if (IsRule(entry) || (styles.Exists(style => style.Name == entry.Key.Text) && !IsCore(entry.Key.Text)))
            {
                yield return Setting(entry.Key.Text, entry.Key, value is "YES" or "suggestion" or "warning" or "error", value switch
                {
                    "suggestion" => Severity.Suggestion,
                    "warning" => Severity.Warning,
                    "error" => Severity.Error,
                    _ => null,
                });
            }
        }
    }

    private RuleSetting Setting(string rule, DataNode place, bool isOn, Severity? severity) =>
        new(source, new DataScalar(place.Range, DataScalarKind.Text, rule, null), isOn, severity, null);

    private void Report(DataNode place, string message) => problems.Add(new Problem(source, place.Range, message));

    private void Note(DataNode place, string message) => problems.Add(new Problem(source, place.Range, message) { IsNote = true });
}
