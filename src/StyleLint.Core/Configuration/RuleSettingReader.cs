using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Configuration;

/// <summary>Reads <c>rules</c>: ids and how each rule is set.</summary>
internal sealed class RuleSettingReader(ConfigurationValues values)
{
    private const string Levels = "‘off’, ‘on’, ‘suggestion’, ‘warning’ or ‘error’";

    /// <summary>The settings of a map of rules, in its order.</summary>
    public ImmutableArray<RuleSetting> Read(DataEntry rules)
    {
        if (values.Map(rules, "ap/percent: off") is not { } map) return [];
        var settings = ImmutableArray.CreateBuilder<RuleSetting>(map.Entries.Length);
        foreach (var entry in map.Entries)
            if (ReadSetting(entry) is { } setting)
                settings.Add(setting);
        return settings.ToImmutable();
    }

    private RuleSetting? ReadSetting(DataEntry entry)
    {
        switch (entry.Value)
        {
            case DataMap map:
                return ReadMap(entry.Key, map);
            case DataScalar scalar when Level(scalar) is var (isOn, severity):
                return new RuleSetting(values.Source, entry.Key, isOn, severity, null);
            default:
                var written = entry.Value is DataScalar { Text: { Length: > 0 } text } ? $", not ‘{text}’" : "";
                values.Report(entry.Value, $"The rule ‘{entry.Key.Text}’ must be {Levels}, or a map with ‘severity’ and options{written}.");
                return null;
        }
    }

    private RuleSetting ReadMap(DataScalar key, DataMap map)
    {
        bool? isOn = null;
        Severity? severity = null;
        var options = ImmutableArray.CreateBuilder<DataEntry>();
        foreach (var entry in map.Entries)
            switch (entry.Key.Text)
            {
                case "severity":
                    (var isOnBySeverity, severity) = ReadSeverity(entry);
                    isOn ??= isOnBySeverity;
                    break;
                case "enabled":
                    isOn = ReadFlag(entry) ?? isOn;
                    break;
                default:
                    options.Add(entry);
                    break;
            }

        return new RuleSetting(values.Source, key, isOn, severity, options.Count == 0 ? null : new DataMap(map.Range, options.ToImmutable()));
    }

    private (bool? IsOn, Severity? Severity) ReadSeverity(DataEntry entry)
    {
        if (entry.Value is DataScalar scalar && Level(scalar) is { } level) return level;
        values.Report(entry.Value, $"‘severity’ must be {Levels}.");
        return (null, null);
    }

    private bool? ReadFlag(DataEntry entry)
    {
        if (entry.Value is DataScalar scalar && Flag(scalar.Text) is { } flag) return flag;
        values.Report(entry.Value, "‘enabled’ must be ‘true’ or ‘false’.");
        return null;
    }

    /// <summary>A severity also switches the rule on: who asks for errors wants to see them.</summary>
    private static (bool? IsOn, Severity? Severity)? Level(DataScalar scalar) => scalar.Text switch
    {
        "suggestion" => (true, Severity.Suggestion),
        "warning" => (true, Severity.Warning),
        "error" => (true, Severity.Error),
        var text when Flag(text) is { } flag => (flag, null),
        _ => null,
    };

    private static bool? Flag(string text) => text switch
    {
        "on" or "true" or "yes" => true,
        "off" or "false" or "no" => false,
        _ => null,
    };
}
