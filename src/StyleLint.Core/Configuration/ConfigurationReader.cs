using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Configuration;

/// <summary>Reads a <c>.style-lint.yml</c>. What it does not understand it reports with its place; nothing is passed over.</summary>
public sealed class ConfigurationReader
{
    private readonly ConfigurationValues values;
    private readonly RuleSettingReader rules;
    private readonly List<Problem> problems;

    private ConfigurationReader(ConfigurationValues values, List<Problem> problems)
    {
        this.values = values;
        this.problems = problems;
        rules = new RuleSettingReader(values);
    }

    /// <summary>Reads a configuration. An empty file means the defaults.</summary>
    /// <param name="source">The file.</param>
    /// <param name="folder">The folder that globs and stylebook paths are relative to.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    public static LintConfiguration Read(SourceText source, string folder, List<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(problems);
        var start = LintConfiguration.Default with { Source = source, Folder = folder };
        var values = new ConfigurationValues(source, problems);
        var root = YamlReader.Read(source, new TextRange(0, source.Text.Length), problems);
        if (root is null || ConfigurationValues.IsEmpty(root)) return start;
        if (root is DataMap map) return new ConfigurationReader(values, problems).Read(map, start);
        values.Report(root, "A configuration must hold keys and values, as ‘edition: 2024’ does.");
        return start;
    }

    private LintConfiguration Read(DataMap map, LintConfiguration configuration)
    {
        foreach (var entry in map.Entries)
            configuration = Read(entry, configuration);
        return configuration;
    }

    private LintConfiguration Read(DataEntry entry, LintConfiguration configuration)
    {
        switch (entry.Key.Text)
        {
            case "stylebooks": return configuration with { Stylebooks = values.List(entry) };
            case "edition": return configuration with { Edition = values.Year(entry, configuration.Edition) };
            case "rules": return configuration with { Rules = rules.Read(entry) };
            case "frontMatter": return configuration with { FrontMatter = ReadFrontMatter(entry) };
            case "accept": return configuration with { Accept = ReadAccept(entry) };
            case "overrides": return configuration with { Overrides = ReadOverrides(entry) };
            case "vale": return configuration with { Vale = new ValeSettingsReader(values, configuration.Folder ?? "", problems).Read(entry) };
            case "ignore": return configuration with { Ignore = values.Globs(entry) };
            default:
                values.RejectKey(entry.Key, ConfigurationKeys.File);
                return configuration;
        }
    }

    private FrontMatterKeys ReadFrontMatter(DataEntry frontMatter)
    {
        var keys = FrontMatterKeys.Default;
        if (values.Map(frontMatter, "headline: title") is not { } map) return keys;
        foreach (var entry in map.Entries)
            switch (entry.Key.Text)
            {
                case "headline": keys = keys with { Headline = values.Texts(entry) }; break;
                case "published": keys = keys with { Published = values.Texts(entry) }; break;
                case "updated": keys = keys with { Updated = values.Texts(entry) }; break;
                case "section": keys = keys with { Section = values.Texts(entry) }; break;
                default: values.RejectKey(entry.Key, ConfigurationKeys.FrontMatter); break;
            }

        return keys;
    }

    /// <summary>A phrase without a letter or a digit would accept nothing, or any mark.</summary>
    private ImmutableArray<string> ReadAccept(DataEntry entry)
    {
        var phrases = ImmutableArray.CreateBuilder<string>();
        foreach (var scalar in values.List(entry))
            if (scalar.Text.Any(char.IsLetterOrDigit)) phrases.Add(scalar.Text);
            else values.Report(scalar, $"‘accept’ must hold words or names, not ‘{scalar.Text}’.");
        return phrases.ToImmutable();
    }

    private ImmutableArray<ConfigurationOverride> ReadOverrides(DataEntry overrides)
    {
        if (ConfigurationValues.IsEmpty(overrides.Value)) return [];
        var read = ImmutableArray.CreateBuilder<ConfigurationOverride>();
        foreach (var node in overrides.Value is DataList list ? list.Items : [overrides.Value])
            if (node is DataMap map && overrides.Value is DataList) read.Add(ReadOverride(map));
            else values.Report(node, "‘overrides’ must be a list of maps with ‘files’ and ‘rules’.");
        return read.ToImmutable();
    }

    private ConfigurationOverride ReadOverride(DataMap map)
    {
        var read = new ConfigurationOverride([], []);
        foreach (var entry in map.Entries)
            switch (entry.Key.Text)
            {
                case "files": read = read with { Files = values.Globs(entry) }; break;
                case "rules": read = read with { Rules = rules.Read(entry) }; break;
                default: values.RejectKey(entry.Key, ConfigurationKeys.Override); break;
            }

        foreach (var key in ConfigurationKeys.Override)
            if (map.Find(key) is null)
                values.Report(map, $"An override needs ‘{key}’.");
        return read;
    }
}
