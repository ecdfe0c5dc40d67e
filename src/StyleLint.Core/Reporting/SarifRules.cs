using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Reporting;

/// <summary>The rules that a SARIF run declares, in the order to which <c>ruleIndex</c> refers.</summary>
internal sealed class SarifRules
{
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
        foreach (var rule in rules)
        {
            Write(json, rule);
            json.FlushIfFull();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RuleDescription rule)
    {
        var text = rule.Read ?? PageDescription.Of(rule.Title, rule.Reason, rule.Explanation);
        json.WriteStartObject();
        json.WriteText("id", rule.Id);
        json.WriteText("name", NameOf(rule.Id));
        WriteMessage(json, "shortDescription", text.PlainTitle);
        WriteMessage(json, "fullDescription", text.PlainSummary.Length == 0 ? text.PlainTitle : text.PlainSummary);
        if (text.PlainExplanation.Length == 0) WriteHelp(json, text.PlainTitle, text.PlainTitle);
        else WriteHelp(json, text.PlainExplanation, rule.Explanation.Trim());
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
