using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Configuration;
using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>
/// Reads a stylebook's <c>stylebook.yml</c>: how the house sets the rules of the stylebooks that are loaded with it.
/// A configuration's own settings win over them.
/// </summary>
internal static class StylebookSettings
{
    /// <summary>The file's name, at the root of the stylebook's folder.</summary>
    public const string FileName = "stylebook.yml";

    private static readonly ImmutableArray<string> Keys = ["rules"];

    /// <summary>The settings of the file, in its order.</summary>
    /// <param name="source">The file.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    public static ImmutableArray<RuleSetting> Read(SourceText source, List<Problem> problems)
    {
        var values = new ConfigurationValues(source, problems);
        var root = YamlReader.Read(source, new TextRange(0, source.Text.Length), problems);
        if (root is null || ConfigurationValues.IsEmpty(root)) return [];
        if (root is not DataMap map)
        {
            values.Report(root, "A stylebook’s settings must hold the key ‘rules’, as a configuration does.");
            return [];
        }

        var settings = ImmutableArray.CreateBuilder<RuleSetting>();
        foreach (var entry in map.Entries)
            if (Keys.Contains(entry.Key.Text)) settings.AddRange(new RuleSettingReader(values).Read(entry));
            else values.RejectKey(entry.Key, Keys);
        return settings.ToImmutable();
    }
}
