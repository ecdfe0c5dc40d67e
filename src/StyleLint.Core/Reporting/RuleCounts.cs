using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>How often each rule reports.</summary>
internal sealed class RuleCounts
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Counts one more file in.</summary>
    public void Add(FileDiagnostics file)
    {
        foreach (var diagnostic in file.Diagnostics)
            counts[diagnostic.RuleId] = counts.GetValueOrDefault(diagnostic.RuleId) + 1;
    }

    /// <summary>The rules that reported anything, the busiest first; rules of the same count by id.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Sorted() =>
        [.. counts.OrderByDescending(static entry => entry.Value).ThenBy(static entry => entry.Key, StringComparer.Ordinal)];
}
