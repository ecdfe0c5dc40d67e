using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>The rules that a SARIF run declares, in the order to which <c>ruleIndex</c> refers.</summary>
internal sealed class SarifRules
{
    /// <summary>GitHub cuts longer descriptions.</summary>
    private const int MaxDescription = 1024;

    /// <summary>GitHub shows no more.</summary>
    private const int MaxTags = 10;

    private readonly ImmutableArray<RuleDescription> rules;
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    public SarifRules(IEnumerable<RuleDescription> descriptions)
    {
        rules = [.. descriptions.DistinctBy(rule => rule.Id, StringComparer.Ordinal).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        for (var i = 0; i < rules.Length; i++) indexes.Add(rules[i].Id, i);
    }

    /// <summary>These rules and those of the tool itself.</summary>
    public static SarifRules With(IEnumerable<RuleDescription> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new SarifRules(rules.Concat(BuiltInRules.All.Select(RuleDescription.Of)));
    }

    /// <summary>The place of a rule in the list, or null where it is not declared.</summary>
    public int? IndexOf(string id) => indexes.TryGetValue(id, out var index) ? index : null;

    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var rule in rules) Write(json, rule);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RuleDescription rule)
    {
        var title = AsSentence(PlainText.FirstParagraph(rule.Title, MaxDescription - 1));
        var full = PlainText.FirstParagraph(rule.Explanation, MaxDescription);
        var help = PlainText.Of(rule.Explanation);
        json.WriteStartObject();
        json.WriteText("id", rule.Id);
        json.WriteText("name", NameOf(rule.Id));
        WriteMessage(json, "shortDescription", title);
        WriteMessage(json, "fullDescription", full.Length == 0 ? title : full);
        WriteHelp(json, help.Length == 0 ? title : help, help.Length == 0 ? title : rule.Explanation.Trim());
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.Severity));
        json.WriteEndObject();
        WriteTags(json, rule.Tags);
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteText("text", text);
        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, string text, string markdown)
    {
        json.WriteStartObject("help");
        json.WriteText("text", text);
        json.WriteText("markdown", markdown);
        json.WriteEndObject();
    }

    private static void WriteTags(Utf8JsonWriter json, ImmutableArray<string> tags)
    {
        if (tags.IsDefaultOrEmpty) return;
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        foreach (var tag in tags.Distinct(StringComparer.Ordinal).Take(MaxTags)) json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string AsSentence(string title) =>
        title.Length == 0 || title[^1] is '.' or '!' or '?' or '…' ? title : title + ".";

    /// <summary><c>ap/month-abbreviation</c> is <c>ApMonthAbbreviation</c>.</summary>
    private static string NameOf(string id)
    {
        var name = new StringBuilder(id.Length);
        var startsWord = true;
        foreach (var c in id)
        {
            if (char.IsLetterOrDigit(c)) name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = !char.IsLetterOrDigit(c);
        }

        return name.ToString();
    }
}
