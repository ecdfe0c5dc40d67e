using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>
/// Walks once through an article's suppressions and diagnostics. Behind a comment <c>disable</c> or <c>enable</c> the last one
/// that names the rule, its stylebook or all rules decides; a narrower <c>disable-next</c> comes before, <c>disable-file</c> after them.
/// </summary>
internal sealed class SuppressionSweep
{
    private readonly List<Suppression> inOrder;
    private readonly Dictionary<string, Suppression> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Suppression> regions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stack<Suppression>> nexts = new(StringComparer.Ordinal);
    private int done;

    public SuppressionSweep(IReadOnlyList<Suppression> suppressions)
    {
        inOrder = [.. suppressions.OrderBy(static suppression => suppression.Region.Start)];
    }

    /// <summary>The suppression that hides a diagnostic, or null. Diagnostics must come in the order of their starts.</summary>
    public Suppression? Find(Diagnostic diagnostic)
    {
        var offset = diagnostic.Range.Start;
        while (done < inOrder.Count && inOrder[done].Region.Start <= offset) Enter(inOrder[done++]);
        ReadOnlySpan<string> selectors = [diagnostic.RuleId, KnownRules.StylebookOf(diagnostic.RuleId), ""];
        return FindNext(selectors, offset) ?? FindRegion(selectors) ?? FindFile(selectors);
    }

    private void Enter(Suppression suppression)
    {
        switch (suppression.Comment.Verb)
        {
            case SuppressionVerb.DisableFile:
                files.TryAdd(suppression.Selector, suppression);
                break;
            case SuppressionVerb.DisableNext:
                if (!nexts.TryGetValue(suppression.Selector, out var stack)) nexts.Add(suppression.Selector, stack = new Stack<Suppression>());
                stack.Push(suppression);
                break;
            default:
                regions[suppression.Selector] = suppression;
                break;
        }
    }

    private Suppression? FindNext(ReadOnlySpan<string> selectors, int offset)
    {
        foreach (var selector in selectors)
        {
            if (!nexts.TryGetValue(selector, out var stack)) continue;
            while (stack.TryPeek(out var top) && top.Region.End <= offset) stack.Pop();
            if (stack.TryPeek(out var inner)) return inner;
        }

        return null;
    }

    private Suppression? FindRegion(ReadOnlySpan<string> selectors)
    {
        Suppression? last = null;
        foreach (var selector in selectors)
            if (regions.TryGetValue(selector, out var region) && (last is null || region.Region.Start > last.Region.Start))
                last = region;
        return last?.Comment.Verb == SuppressionVerb.Enable ? null : last;
    }

    private Suppression? FindFile(ReadOnlySpan<string> selectors)
    {
        foreach (var selector in selectors)
            if (files.TryGetValue(selector, out var suppression))
                return suppression;
        return null;
    }
}
