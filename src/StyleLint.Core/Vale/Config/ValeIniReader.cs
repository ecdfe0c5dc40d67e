using System.Collections.Immutable;
using System.Globalization;
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
    private const string Based = "BasedOnStyles";
    private const int MostStyles = 100;
    private const int MostIgnores = 10_000;

    private static readonly ImmutableArray<string> Unsupported =
        ["Packages", "NLPEndpoint", "Lang", "Transform", "View", "CommentDelimiters", "Views", "Timeout"];

    private readonly SourceText source;
    private readonly string folder;
    private readonly List<Problem> problems;
    private readonly ValeIniFile file;
    private readonly List<(string Name, DataNode Place)> styles = [];
    private readonly HashSet<string> styleNames = new(StringComparer.Ordinal);
    private readonly List<ValeIgnorePattern> tokenIgnores = [];
    private readonly List<ValeIgnorePattern> blockIgnores = [];
    private ImmutableArray<string> stylesPaths = ["."];
    private List<(string Name, DataNode Place)> existing = [];

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
        var sections = file.Sections.Where(static section => section.IsForFiles).ToList();
        var globs = file.Sections.Select(section => ValeGlob.Of(section, source, problems)).ToList();
        for (var index = 0; index < globs.Count; index++) ReadOthers(file.Sections[index], globs[index]);
        foreach (var section in sections) FindStyles(section);
        existing = [.. styles.Where(style => StyleExists(style.Name))];
        return LintConfiguration.Default with
        {
            Source = source,
            Folder = folder,
            Stylebooks = [.. styles.Select(style => new DataScalar(style.Place.Range, DataScalarKind.Text, EntryOf(style.Name), null))],
            Rules = [.. AllOff(sections), .. sections.Where(static section => section.IsForAll).SelectMany(section => RulesOf(section.Entries))],
            Overrides = [.. file.Sections.Zip(globs).Where(static each => each.First.IsForFiles && !each.First.IsForAll).Select(each => new ConfigurationOverride(each.Second, [.. RulesOf(each.First.Entries)]))],
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
    private void ReadOthers(ValeIniSection section, ImmutableArray<string> globs)
    {
        foreach (var entry in section.Entries)
        {
            var value = ((DataScalar)entry.Value).Text;
            if (section.Name == "formats") ReadFormat(entry, value);
            else if (section.Name == "asciidoctor" || Unsupported.Contains(entry.Key.Text)) Note(entry.Key, $"‘{entry.Key.Text}’ has no counterpart in StyleLint and changes nothing.");
            else if (entry.Key.Text == "TokenIgnores") AddIgnores(tokenIgnores, globs, entry);
            else if (entry.Key.Text is "BlockIgnores" or "IgnorePatterns") AddIgnores(blockIgnores, globs, entry);
        }
    }

    private void ReadFormat(DataEntry entry, string value)
    {
        if (value is not ("md" or "markdown")) Note(entry.Key, $"StyleLint reads Markdown only: files that end in .{entry.Key.Text} are not read as ‘{value}’.");
    }

    private void AddIgnores(List<ValeIgnorePattern> ignores, ImmutableArray<string> globs, DataEntry entry)
    {
        if (ignores.Count > MostIgnores) return;
        var patterns = ValeIniFile.ListOf(((DataScalar)entry.Value).Text);
        foreach (var pattern in patterns)
            foreach (var glob in globs)
            {
                ignores.Add(new ValeIgnorePattern(glob, pattern, source, entry.Value.Range));
                if (ignores.Count <= MostIgnores) continue;
                Report(entry.Value, string.Create(CultureInfo.InvariantCulture, $"A configuration of Vale’s cannot have more than {MostIgnores:N0} patterns of text that is not read, one for each choice of its section."));
                return;
            }
    }

    private void FindStyles(ValeIniSection section)
    {
        foreach (var entry in section.Entries)
        {
            if (entry.Key.Text == Based)
                foreach (var style in ValeIniFile.ListOf(((DataScalar)entry.Value).Text)) Add(style, entry.Value);
            else if (IsRule(entry)) AddRule(entry);
            else if (IsCore(entry.Key.Text)) Report(entry.Key, $"‘{entry.Key.Text}’ belongs before the first section.");
            else if (entry.Key.Text is not ("TokenIgnores" or "BlockIgnores" or "IgnorePatterns") && !Unsupported.Contains(entry.Key.Text) && !StyleExists(entry.Key.Text))
                Report(entry.Key, $"Unknown key ‘{entry.Key.Text}’ in the section {QuotedText.Of($"[{section.Name}]")}.");
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
        if (!styleNames.Add(style) || styles.Count > MostStyles) return;
        if (styles.Count == MostStyles) Report(place, $"A configuration of Vale’s cannot name more than {MostStyles} styles.");
        styles.Add((style, place));
    }

    private bool StyleExists(string style) => style == ValeOwnStyle.Name || stylesPaths.Any(path => Directory.Exists(Path.Combine(folder, path, style)));

    private string EntryOf(string style) =>
        "vale:" + (style == ValeOwnStyle.Name ? style : stylesPaths.Select(path => Path.Combine(path, style)).FirstOrDefault(path => Directory.Exists(Path.Combine(folder, path))) ?? Path.Combine(stylesPaths[0], style));

    /// <summary>A style that no section for all files names is off where no other section switches it on.</summary>
    private IEnumerable<RuleSetting> AllOff(List<ValeIniSection> sections)
    {
        var everywhere = sections.Where(static section => section.IsForAll).SelectMany(static section => section.Entries).Where(static entry => entry.Key.Text == Based)
            .SelectMany(static entry => ValeIniFile.ListOf(((DataScalar)entry.Value).Text)).ToHashSet(StringComparer.Ordinal);
        return existing.Where(style => !everywhere.Contains(style.Name)).Select(style => Setting(style.Name, style.Place, isOn: false, null));
    }

    private IEnumerable<RuleSetting> RulesOf(ImmutableArray<DataEntry> entries)
    {
        // Each says it of all styles, so the last one holds.
        var last = entries.LastOrDefault(static entry => entry.Key.Text == Based);
        foreach (var entry in entries)
        {
            var value = ((DataScalar)entry.Value).Text;
            if (entry.Key.Text == Based)
            {
                if (entry != last) continue;
                var named = ValeIniFile.ListOf(value);
                foreach (var style in existing) yield return Setting(style.Name, entry.Value, named.Contains(style.Name), null);
            }
            else if (IsRule(entry) || (styleNames.Contains(entry.Key.Text) && !IsCore(entry.Key.Text)))
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
