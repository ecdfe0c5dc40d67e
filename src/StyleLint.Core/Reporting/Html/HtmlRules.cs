using System.Collections.Frozen;
using System.Globalization;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting.Html;

/// <summary>Writes what the pages of the stylebooks say about the rules that reported anything.</summary>
internal sealed class HtmlRules
{
    private readonly FrozenDictionary<string, RuleDescription> rules;

    public HtmlRules(IEnumerable<RuleDescription> rules) => this.rules = rules.Concat(BuiltInRules.All.Select(RuleDescription.Of))
        .DistinctBy(static rule => rule.Id, StringComparer.Ordinal).ToFrozenDictionary(static rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Numbers the rules on the page.</summary>
    public HtmlRuleNumbers Numbers { get; } = new();

    /// <summary>Writes the section.</summary>
    public void Write(TextWriter output, IReadOnlyList<KeyValuePair<string, int>> counts)
    {
        if (counts.Count == 0) return;
        output.Write("<section class=\"rules\" aria-labelledby=\"rules\">\n<h2 id=\"rules\">Why these rules</h2>\n");
        foreach (var (id, count) in counts) WriteRule(output, id, count);
        output.Write("</section>\n");
    }

    private void WriteRule(TextWriter output, string id, int count)
    {
        var rule = rules.GetValueOrDefault(id);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<div class=\"rule\" id=\"r{Numbers.Of(id)}\">\n"));
        output.Write($"<h3>{HtmlText.Escape(rule is { Title.Length: > 0 } ? rule.Title : id)}</h3>\n");
        output.Write($"<p class=\"id\"><code>{HtmlText.Escape(id)}</code> · {Times(count)}</p>\n");
        if (rule is not null) output.Write($"<div class=\"why\">{HtmlMarkdown.Render(rule.Reason)}</div>\n");
        if (rule is { FactSource.Length: > 0 }) output.Write($"<p class=\"source\">Source: {HtmlText.Escape(rule.FactSource)}</p>\n");
        output.Write("</div>\n");
    }

    private static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => SummarySentence.Count(count, "time"),
    };
}
