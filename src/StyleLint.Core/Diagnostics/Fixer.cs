using System.Collections.Immutable;
using System.Text;

namespace StyleLint.Diagnostics;

/// <summary>
/// Applies fixes to a text. Of a fix go in all edits or none. Of fixes that overlap the one that starts first goes in,
/// then the shorter, then the one whose rule id sorts first, so that the result does not depend on the order of checks.
/// </summary>
internal static class Fixer
{
    private static readonly Comparer<Edit> EditOrder = Comparer<Edit>.Create(static (left, right) =>
    {
        var byRange = left.Range.CompareTo(right.Range);
        return byRange != 0 ? byRange : string.CompareOrdinal(left.Text, right.Text);
    });

    /// <summary>Applies the fixes that are at least as safe as asked for.</summary>
    public static FixResult Apply(string text, IEnumerable<Diagnostic> diagnostics, FixSafety minimum)
    {
        var candidates = diagnostics.Where(diagnostic => diagnostic.Fix is { Edits.IsEmpty: false } fix && fix.Safety >= minimum).ToList();
        candidates.Sort(Compare);
        var edits = new List<Edit>();
        var applied = 0;
        foreach (var candidate in candidates)
            if (TryAdd(text, candidate.Fix!.Edits, edits))
                applied++;
        return new FixResult(applied == 0 ? text : Write(text, edits), applied, candidates.Count - applied);
    }

    private static bool TryAdd(string text, ImmutableArray<Edit> fix, List<Edit> accepted)
    {
        if (!IsSound(text, fix)) return false;
        var fresh = new List<Edit>(fix.Length);
        foreach (var edit in fix)
        {
            var index = accepted.BinarySearch(edit, EditOrder);
            if (index >= 0) continue;
            if (Collides(accepted, ~index, edit)) return false;
            fresh.Add(edit);
        }

        foreach (var edit in fresh) accepted.Insert(~accepted.BinarySearch(edit, EditOrder), edit);
        return true;
    }

    /// <summary>Fixes may come from pages of strangers: one that leaves the text, overlaps itself or changes nothing is left out.</summary>
    private static bool IsSound(string text, ImmutableArray<Edit> fix)
    {
        var changes = false;
        for (var index = 0; index < fix.Length; index++)
        {
            var edit = fix[index];
            if (edit.Range.Start < 0 || edit.Range.End < edit.Range.Start || edit.Range.End > text.Length) return false;
            if (index > 0 && (edit.Range.Start < fix[index - 1].Range.End || edit.Range == fix[index - 1].Range)) return false;
            changes |= !text.AsSpan(edit.Range.Start, edit.Range.Length).SequenceEqual(edit.Text);
        }

        return changes;
    }

    /// <summary>The accepted edits do not overlap each other, so only the two neighbours can collide.</summary>
    private static bool Collides(List<Edit> accepted, int index, Edit edit) =>
        (index > 0 && Collide(accepted[index - 1], edit)) || (index < accepted.Count && Collide(edit, accepted[index]));

    /// <summary>Two insertions at one place collide, too: nobody could say which comes first.</summary>
    private static bool Collide(Edit first, Edit second) =>
        second.Range.Start < first.Range.End || first.Range == second.Range || (first.Range.IsEmpty && first.Range.Start == second.Range.Start);

    private static string Write(string text, List<Edit> edits)
    {
        var result = new StringBuilder(text.Length + 64);
        var at = 0;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Range.Start - at).Append(edit.Text);
            at = edit.Range.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        ImmutableArray<Edit> first = left.Fix!.Edits, second = right.Fix!.Edits;
        var byStart = first[0].Range.Start.CompareTo(second[0].Range.Start);
        if (byStart != 0) return byStart;
        var byLength = (first[^1].Range.End - first[0].Range.Start).CompareTo(second[^1].Range.End - second[0].Range.Start);
        if (byLength != 0) return byLength;
        var byRule = string.CompareOrdinal(left.RuleId, right.RuleId);
        if (byRule != 0) return byRule;
        var byText = string.CompareOrdinal(first[0].Text, second[0].Text);
        return byText != 0 ? byText : string.CompareOrdinal(left.Message, right.Message);
    }
}
