using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Stylebooks;

namespace StyleLint.Diagnostics;

/// <summary>Collects what the checks find in one article.</summary>
internal sealed class Findings(Timings? timings = null)
{
    /// <summary>More than anybody reads: a real article of 10 MB has a tenth of it.</summary>
    private const int Most = 100_000;

    /// <summary>How long the texts of messages and fixes may be together, in UTF-16 code units.</summary>
    private const int MostText = 1 << 25;

    private readonly List<Diagnostic> diagnostics = [];
    private int text;

    /// <summary>Whether something was left out, since there is too much; what comes is left out, too.</summary>
    public bool IsFull { get; private set; }

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
    public void Report(Rule rule, TextRange source, string message, Fix? fix = null, ImmutableArray<RelatedLocation> related = default)
    {
        IsFull |= diagnostics.Count >= Most || text >= MostText;
        if (IsFull) return;
        diagnostics.Add(new Diagnostic(rule.Id, rule.Severity, source, message, related.IsDefault ? [] : related, fix));
        text += message.Length + (fix is null ? 0 : fix.Description.Length + fix.Edits[0].Text.Length);
    }

    /// <summary>Says that something was left out.</summary>
    public void ReportWhatIsLeftOut()
    {
        if (!IsFull) return;
        var most = diagnostics.CountBy(static found => found.RuleId).MaxBy(static each => each.Value).Key;
        diagnostics.Add(BuiltInRules.TooManyFindings(diagnostics.Count, most));
    }

    /// <summary>Adds a diagnostic that was made elsewhere.</summary>
    public void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);
}
