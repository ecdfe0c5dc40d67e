using System.Collections.Immutable;

namespace StyleLint.Diagnostics;

/// <summary>The order in which diagnostics are reported.</summary>
internal static class DiagnosticOrder
{
    /// <summary>Orders by range, then by rule id and message, and keeps one of several that are the same.</summary>
    public static ImmutableArray<Diagnostic> SortAndDropDuplicates(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0) return [];
        var sorted = diagnostics.ToArray();
        Array.Sort(sorted, Compare);
        var kept = ImmutableArray.CreateBuilder<Diagnostic>(sorted.Length);
        foreach (var diagnostic in sorted)
            if (kept.Count == 0 || Compare(kept[^1], diagnostic) != 0)
                kept.Add(diagnostic);
        return kept.DrainToImmutable();
    }

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        var byRange = left.Range.CompareTo(right.Range);
        if (byRange != 0) return byRange;
        var byRule = string.CompareOrdinal(left.RuleId, right.RuleId);
        return byRule != 0 ? byRule : string.CompareOrdinal(left.Message, right.Message);
    }
}
