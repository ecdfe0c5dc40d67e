using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Stylebooks;

namespace StyleLint.Diagnostics;

/// <summary>Collects what the checks find in one article.</summary>
internal sealed class Findings(Timings? timings = null)
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>Everything reported so far, in the order of reporting.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Measures what one rule costs, where somebody asked for timings. What rules share goes to the one that needs it first.</summary>
    public Timings.Lap Time(Rule rule) => Timings.Measure(timings, rule.Id);

    /// <summary>Measures what a stage costs that a check needs for its rules.</summary>
    public Timings.Lap Time(string stage) => Timings.Measure(timings, stage);

    /// <summary>Reports a range of one block's prose.</summary>
    public void Report(Rule rule, Prose prose, TextRange range, string message, Fix? fix = null, ImmutableArray<RelatedLocation> related = default) =>
        Report(rule, prose.Map.ToSource(range), message, fix, related);

    /// <summary>Reports a range of the source.</summary>
    public void Report(Rule rule, TextRange source, string message, Fix? fix = null, ImmutableArray<RelatedLocation> related = default) =>
        diagnostics.Add(new Diagnostic(rule.Id, rule.Severity, source, message, related.IsDefault ? [] : related, fix));

    /// <summary>Adds a diagnostic that was made elsewhere.</summary>
    public void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);
}
