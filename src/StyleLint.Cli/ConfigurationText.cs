using StyleLint.Configuration;
using StyleLint.Data;
using StyleLint.Reporting;
using StyleLint.Stylebooks;

namespace StyleLint.Cli;

/// <summary>A configuration as YAML that could itself be a configuration file.</summary>
internal sealed class ConfigurationText(TextWriter output)
{
    /// <summary>Writes what holds, defaults included.</summary>
    public void Write(LintConfiguration configuration)
    {
        var stylebooks = configuration.Stylebooks.IsEmpty ? StylebookLoader.DefaultNames : [.. configuration.Stylebooks.Select(entry => entry.Text)];
        output.WriteLine($"stylebooks: {List(stylebooks)}");
        output.WriteLine($"edition: {configuration.Edition}");
        WriteRules(configuration);
        output.WriteLine("frontMatter:");
        output.WriteLine($"  headline: {List(configuration.FrontMatter.Headline)}");
        output.WriteLine($"  published: {List(configuration.FrontMatter.Published)}");
        output.WriteLine($"  updated: {List(configuration.FrontMatter.Updated)}");
        output.WriteLine($"  section: {List(configuration.FrontMatter.Section)}");
        output.WriteLine($"accept: {List(configuration.Accept)}");
        output.WriteLine($"ignore: {List(configuration.Ignore)}");
    }

    private void WriteRules(LintConfiguration configuration)
    {
        output.WriteLine(configuration.Rules.IsEmpty ? "rules: {}" : "rules:");
        foreach (var settings in configuration.Rules.GroupBy(setting => setting.Key.Text).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"  {Scalar(settings.Key)}: {Setting([.. settings])}");
    }

    /// <summary>What several settings of one rule come to: for each key the last one counts.</summary>
    private static string Setting(IReadOnlyList<RuleSetting> settings)
    {
        var isOn = settings.LastOrDefault(setting => setting.IsOn is not null)?.IsOn;
        if (isOn == false) return "off";
        var severity = settings.LastOrDefault(setting => setting.Severity is not null)?.Severity;
        var state = severity is { } grave ? SeverityNames.Of(grave) : "on";
        var options = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in settings.SelectMany(setting => setting.Options?.Entries ?? []))
            options[entry.Key.Text] = $"{Scalar(entry.Key.Text)}: {Value(entry.Value)}";
        if (options.Count == 0) return state;
        if (severity is not null) options["severity"] = $"severity: {state}";
        return $"{{ {string.Join(", ", options.Values)} }}";
    }

    private static string Value(DataNode node) => node switch
    {
        DataList list => $"[{string.Join(", ", list.Items.Select(Value))}]",
        DataMap map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{Scalar(entry.Key.Text)}: {Value(entry.Value)}"))} }}",
        DataScalar { Kind: DataScalarKind.Text } text => Scalar(text.Text),
        DataScalar scalar => scalar.Text,
        _ => "",
    };

    private static string List(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(Scalar))}]";

    /// <summary>Plain where no reader of YAML could take it for anything else, else in double quotation marks.</summary>
    private static string Scalar(string text)
    {
        var isPlain = text.Length > 0 && (char.IsAsciiLetter(text[0]) || text[0] is '.' or '_')
            && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '/' or '-' or '_' or '.')
            && text is not ("on" or "off" or "yes" or "no" or "true" or "false" or "null");
        return isPlain ? text : $"\"{VisibleText.Escape(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal))}\"";
    }
}
