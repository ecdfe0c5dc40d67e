using System.Collections.Immutable;
using System.Text;
using StyleLint.Configuration;
using StyleLint.Diagnostics;

namespace StyleLint.Vale;

/// <summary>Writes what a <c>.vale.ini</c> says as a <c>.style-lint.yml</c>.</summary>
public static class ValeConversion
{
    /// <summary>The text of the <c>.style-lint.yml</c>.</summary>
    /// <param name="configuration">The configuration as <see cref="ValeIniReader"/> read it.</param>
    public static string Write(LintConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var text = new StringBuilder();
        text.Append("# Configuration of StyleLint, made of ").Append(configuration.Source?.Path).Append(" by ‘style-lint init --from-vale’.\n\n");
        text.Append("# Vale’s styles. Add ‘newsroom’ and ‘ap’ for what StyleLint itself knows.\n");
        AppendList(text, "", "stylebooks", configuration.Stylebooks.Select(static entry => entry.Text));
        AppendRules(text, "", configuration.Rules);
        AppendVale(text, configuration.Vale);
        AppendOverrides(text, configuration.Overrides);
        return text.ToString();
    }

    private static void AppendVale(StringBuilder text, ValeSettings vale)
    {
        text.Append("\n# What holds for the rules of Vale’s styles. ‘findings: all’ reports also what Vale finds and then loses;\n# ‘quotes: skip’ leaves direct quotations alone.\nvale:\n");
        text.Append("  minAlertLevel: ").Append(vale.MinAlertLevel.ToString().ToLowerInvariant()).Append("\n  findings: vale\n  quotes: check\n");
        AppendList(text, "  ", "vocab", vale.Vocabularies);
        AppendIgnores(text, "tokenIgnores", vale.TokenIgnores);
        AppendIgnores(text, "blockIgnores", vale.BlockIgnores);
        AppendList(text, "  ", "skippedScopes", vale.SkippedScopes);
        AppendList(text, "  ", "ignoredScopes", vale.IgnoredScopes);
        AppendList(text, "  ", "ignoredClasses", vale.IgnoredClasses);
        if (vale.WordTemplate.Length > 0) text.Append("  wordTemplate: ").Append(Quote(vale.WordTemplate)).Append('\n');
    }

    private static void AppendIgnores(StringBuilder text, string key, ImmutableArray<ValeIgnorePattern> ignores)
    {
        if (ignores.IsEmpty) return;
        text.Append("  ").Append(key).Append(":\n");
        foreach (var ignore in ignores) text.Append("    - { files: ").Append(Quote(ignore.Files)).Append(", pattern: ").Append(Quote(ignore.Pattern)).Append(" }\n");
    }

    private static void AppendOverrides(StringBuilder text, ImmutableArray<ConfigurationOverride> overrides)
    {
        if (overrides.IsEmpty) return;
        text.Append("\n# The sections of the .vale.ini.\noverrides:\n");
        foreach (var section in overrides)
        {
            text.Append("  - files: [").AppendJoin(", ", section.Files.Select(Quote)).Append("]\n");
            if (section.Rules.IsEmpty) text.Append("    rules: {}\n");
            else AppendRules(text, "    ", section.Rules);
        }
    }

    private static void AppendRules(StringBuilder text, string indent, ImmutableArray<RuleSetting> rules)
    {
        var last = new SortedDictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach (var rule in rules) last[rule.Key.Text] = rule;
        if (last.Count == 0) return;
        text.Append(indent).Append("rules:\n");
        foreach (var (name, rule) in last)
            text.Append(indent).Append("  ").Append(name).Append(": ").Append(rule.IsOn == false ? "off" : rule.Severity?.ToString().ToLowerInvariant() ?? "on").Append('\n');
    }

    private static void AppendList(StringBuilder text, string indent, string key, IEnumerable<string> items)
    {
        if (items.Any()) text.Append(indent).Append(key).Append(": [").AppendJoin(", ", items.Select(Quote)).Append("]\n");
    }

    private static string Quote(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
