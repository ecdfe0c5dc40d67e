using System.Globalization;
using System.Text.RegularExpressions;

namespace StyleLint.Vale;

/// <summary><c>extends: metric</c>: a formula over the article's counts.</summary>
internal sealed partial class MetricRule : ValeRule
{
    private readonly string formula;
    private readonly string condition;

    private MetricRule(ValeDefinition definition, string formula, string condition)
        : base(definition)
    {
        this.formula = formula;
        this.condition = condition;
    }

    /// <summary>Reads a rule; null where it cannot find anything.</summary>
    public static MetricRule? Read(ValeDefinition definition)
    {
        var formula = HeadingName().Replace(definition.Text("formula"), "heading_$1");
        var condition = definition.Text("condition");
        var probe = Values(ValeStatistics.Of("A word."), new Dictionary<string, int>());
        if (formula.Length == 0 || condition.Length == 0) definition.Note("The rule cannot find anything: it needs ‘formula’ and ‘condition’.");
        else if ((formula + condition).Contains("check[", StringComparison.Ordinal)) definition.Note("The rule does not run: its formula counts what other rules find, which StyleLint does not support.");
        else if (!ValeFormula.TryEvaluate(formula, probe, out _, out var fault)) definition.Report("formula", $"The formula cannot be read: {fault}");
        else if (!ValeFormula.TryEvaluate($"1 {condition}", probe, out _, out var other)) definition.Report("condition", $"The condition cannot be read: {other}");
        else return new MetricRule(definition, formula, condition);
        return null;
    }

    /// <inheritdoc/>
    protected override int Read(ValeRun run, ValePassage passage, HashSet<string>? state, int left)
    {
        var counts = ValeStatistics.Of(passage.Text);
        if (counts.Words == 0 || IsOff(passage.Block.Off, "")) return 0;
        var values = Values(counts, run.View.Metrics);
        if (!ValeFormula.TryEvaluate(formula, values, out var result, out _)) return 0;
        if (!ValeFormula.TryEvaluate($"({result.ToString("R", CultureInfo.InvariantCulture)}) {condition}", values, out var holds, out _) || holds == 0) return 0;
        run.ReportArticle(this, ValeMessage.Format(Message, result.ToString("F2", CultureInfo.InvariantCulture)));
        return 1;
    }

    private static Dictionary<string, double> Values(ValeStatistics counts, IReadOnlyDictionary<string, int> metrics)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var name in new[] { "pre", "list", "blockquote", "heading_h1", "heading_h2", "heading_h3", "heading_h4", "heading_h5", "heading_h6" }) values[name] = 0;
        foreach (var (name, count) in metrics) values[name.Replace('.', '_')] = count;
        values["complex_words"] = counts.ComplexWords;
        values["long_words"] = counts.LongWords;
        values["paragraphs"] = counts.Paragraphs - 1;
        values["sentences"] = counts.Sentences;
        values["characters"] = counts.Characters;
        values["words"] = counts.Words;
        values["polysyllabic_words"] = counts.PolysyllabicWords;
        values["syllables"] = counts.Syllables;
        return values;
    }

    [GeneratedRegex(@"heading\.(h[1-6])", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingName();
}
