using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Humanizer;
using StyleLint.Reporting;

namespace StyleLint.Cli;

/// <summary>The list of rules for a terminal and for programs.</summary>
internal static class RuleList
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A table for a terminal.</summary>
    public static void WriteText(IReadOnlyList<RuleListing> rules, TextWriter output)
    {
        var width = rules.Count == 0 ? 0 : rules.Max(rule => rule.Page.Id.Length);
        foreach (var rule in rules)
            output.WriteLine(VisibleText.Line($"{rule.Page.Id.PadRight(width)}  {rule.State,-10}  {rule.Title}"));
        output.WriteLine();
        output.WriteLine($"{"rule".ToQuantity(rules.Count, "N0", CultureInfo.InvariantCulture)}, {rules.Count(rule => rule.IsOn)} on. ‘style-lint explain RULE’ shows one.");
    }

    /// <summary>An array of objects.</summary>
    public static void WriteJson(IReadOnlyList<RuleListing> rules, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonOptions))
        {
            json.WriteStartArray();
            foreach (var rule in rules) WriteRule(json, rule);
            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void WriteRule(Utf8JsonWriter json, RuleListing rule)
    {
        json.WriteStartObject();
        json.WriteText("id", rule.Page.Id);
        json.WriteText("title", rule.Title);
        json.WriteText("stylebook", rule.Page.Stylebook);
        json.WriteText("group", rule.Page.Group);
        json.WriteBoolean("on", rule.IsOn);
        json.WriteText("severity", SeverityNames.Of(rule.Severity));
        json.WriteText("fix", rule.Page.Fix is { } fix ? SeverityNames.Of(fix) : null);
        json.WriteText("source", rule.Page.FactSource);
        json.WriteBoolean("default", rule.Page.IsOnByDefault);
        WriteYear(json, "since", rule.Page.Since);
        WriteYear(json, "until", rule.Page.Until);
        json.WriteEndObject();
    }

    /// <summary>An edition, or null where the rule holds without end.</summary>
    private static void WriteYear(Utf8JsonWriter json, string name, int? year)
    {
        if (year is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
