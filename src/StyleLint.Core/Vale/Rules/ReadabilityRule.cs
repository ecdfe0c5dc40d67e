using System.Collections.Immutable;
using System.Globalization;

namespace StyleLint.Vale;

/// <summary><c>extends: readability</c>: a text should not need a higher grade level.</summary>
internal sealed class ReadabilityRule : ValeRule
{
    private readonly ImmutableArray<string> metrics;
    private readonly double grade;

    private ReadabilityRule(ValeDefinition definition, ImmutableArray<string> metrics)
        : base(definition)
    {
        this.metrics = metrics;
        grade = definition.Fraction("grade", 0);
    }

    /// <summary>Reads a rule; null where it cannot find anything.</summary>
    public static ReadabilityRule? Read(ValeDefinition definition)
    {
        var metrics = definition.List("metrics");
        var probe = ValeStatistics.Of("A word.");
        foreach (var metric in metrics)
            if (probe.Grade(metric.Text) is null)
                definition.Report("metrics", metric, $"There is no metric ‘{metric.Text}’. Known: ‘Gunning Fog’, ‘Coleman-Liau’, ‘Flesch-Kincaid’, ‘SMOG’, ‘Automated Readability’.");
        if (metrics.IsEmpty) definition.Note("The rule cannot find anything: it has no ‘metrics’.");
        return metrics.IsEmpty ? null : new ReadabilityRule(definition, [.. metrics.Select(static metric => metric.Text)]);
    }

    /// <inheritdoc/>
    protected override int Read(ValeRun run, ValePassage passage, HashSet<string>? state, int left)
    {
        if (IsOff(passage.Block.Off, "")) return 0;
        var counts = ValeStatistics.Of(passage.Text);
        if (counts.Words == 0) return 0;
        var found = metrics.Average(metric => counts.Grade(metric) ?? 0);
        if (found <= grade) return 0;
        run.ReportArticle(this, ValeMessage.Format(Message, found.ToString("F2", CultureInfo.InvariantCulture)));
        return 1;
    }
}
