using System.Collections.Immutable;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Files;
using StyleLint.Vale;

namespace StyleLint.Configuration;

/// <summary>Reads <c>vale</c>: what holds for the rules of Vale styles.</summary>
internal sealed class ValeSettingsReader(ConfigurationValues values, string folder, List<Problem> problems)
{
    /// <summary>The settings of an entry.</summary>
    public ValeSettings Read(DataEntry vale)
    {
        var settings = ValeSettings.Default;
        if (values.Map(vale, "minAlertLevel: warning") is not { } map) return settings;
        foreach (var entry in map.Entries) settings = Read(entry, settings);
        return settings;
    }

    private ValeSettings Read(DataEntry entry, ValeSettings settings)
    {
        switch (entry.Key.Text)
        {
            case "minAlertLevel": return settings with { MinAlertLevel = Choose(entry, settings.MinAlertLevel, ("suggestion", Severity.Suggestion), ("warning", Severity.Warning), ("error", Severity.Error)) };
            case "findings": return settings with { ReportsAll = Choose(entry, false, ("vale", false), ("all", true)) };
            case "quotes": return settings with { SkipsQuotes = Choose(entry, false, ("check", false), ("skip", true)) };
            case "vocab": return ReadVocabularies(entry, settings);
            case "accept": return settings with { Accept = [.. settings.Accept, .. values.Texts(entry)] };
            case "reject": return settings with { Reject = [.. settings.Reject, .. values.Texts(entry)] };
            case "tokenIgnores": return settings with { TokenIgnores = ReadIgnores(entry) };
            case "blockIgnores": return settings with { BlockIgnores = ReadIgnores(entry) };
            case "skippedScopes": return settings with { SkippedScopes = values.Texts(entry) };
            case "ignoredScopes": return settings with { IgnoredScopes = values.Texts(entry) };
            case "ignoredClasses": return settings with { IgnoredClasses = values.Texts(entry) };
            case "wordTemplate": return settings with { WordTemplate = values.Texts(entry).FirstOrDefault("") };
            default:
                values.RejectKey(entry.Key, ConfigurationKeys.Vale);
                return settings;
        }
    }

    private T Choose<T>(DataEntry entry, T fallback, params ReadOnlySpan<(string Name, T Value)> choices)
    {
        var names = new List<string>();
        foreach (var (name, value) in choices)
        {
            if (entry.Value is DataScalar scalar && scalar.Text == name) return value;
            names.Add($"‘{name}’");
        }

        values.Report(entry.Value, $"‘{entry.Key.Text}’ must be one of {string.Join(", ", names)}.");
        return fallback;
    }

    private ValeSettings ReadVocabularies(DataEntry entry, ValeSettings settings)
    {
        foreach (var path in values.List(entry))
        {
            var full = Path.Combine(folder, path.Text);
            if (Directory.Exists(full)) settings = ValeVocabulary.Add(settings, full, path.Text, values.Source, path, problems);
            else values.Report(path, $"There is no vocabulary ‘{path.Text}’: a folder with ‘accept.txt’ or ‘reject.txt’.");
        }

        return settings;
    }

    private ImmutableArray<ValeIgnorePattern> ReadIgnores(DataEntry entry)
    {
        var ignores = ImmutableArray.CreateBuilder<ValeIgnorePattern>();
        foreach (var node in entry.Value is DataList list ? list.Items : [entry.Value])
            if (node is DataScalar { Text.Length: > 0 } scalar) ignores.Add(new ValeIgnorePattern("**", scalar.Text, values.Source, scalar.Range));
            else if (node is DataMap map && map.Find("files") is DataScalar files && map.Find("pattern") is DataScalar pattern && map.Entries.Length == 2) AddIgnore(files, pattern, ignores);
            else values.Report(node, $"‘{entry.Key.Text}’ must be a list of patterns, or of maps with ‘files’ and ‘pattern’.");
        return ignores.ToImmutable();
    }

    private void AddIgnore(DataScalar files, DataScalar pattern, ImmutableArray<ValeIgnorePattern>.Builder ignores)
    {
        if (Glob.Parse(files.Text, out var mistake) is null) values.Report(files, mistake!);
        else ignores.Add(new ValeIgnorePattern(files.Text, pattern.Text, values.Source, pattern.Range));
    }
}
