using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>Compares what an example's carets demand with what the rule finds, exactly: range, message and nothing else.</summary>
/// <param name="page">The page.</param>
/// <param name="example">The example.</param>
/// <param name="problems">Receives the differences, at their places in the page.</param>
/// <param name="derived">The derived case, or null for the example as it stands.</param>
internal sealed class FindingComparison(RulePage page, PageExample example, List<Problem> problems, DerivedCase? derived = null)
{
    private const int LongestShown = 60;

    private readonly string text = derived?.Article.Text ?? example.Article.Text;

    /// <summary>Whether all is as demanded; reports each difference.</summary>
    public bool Compare(ImmutableArray<Diagnostic> found)
    {
        var known = problems.Count;
        var unexpected = found.Where(diagnostic => derived?.Article.IsInserted(diagnostic.Range) != true || IsAboutComment(diagnostic)).ToList();
        var missing = new List<ExpectedFinding>();
        foreach (var expected in derived?.Expected ?? example.Findings)
            if (unexpected.FindIndex(diagnostic => IsSame(expected, diagnostic)) is >= 0 and var index) unexpected.RemoveAt(index);
            else missing.Add(expected);
        foreach (var expected in missing)
            ReportMissing(expected, unexpected);
        foreach (var diagnostic in unexpected)
            Report(PlaceOf(diagnostic), $"{diagnostic.RuleId} reports ‘{Show(diagnostic.Range)}’, which no carets mark: {diagnostic.Message}");
        return problems.Count == known;
    }

    private bool IsSame(ExpectedFinding expected, Diagnostic diagnostic) =>
        diagnostic.RuleId == page.Id
        && diagnostic.Message == expected.Message
        && (diagnostic.Range == expected.Range || (diagnostic.Range.IsEmpty && expected.Range.Length == 1 && diagnostic.Range.Start == expected.Range.Start));

    /// <summary>A comment that a case inserts must count as used, so what is said about it counts.</summary>
    private bool IsAboutComment(Diagnostic diagnostic) => diagnostic.RuleId != page.Id;

    private void ReportMissing(ExpectedFinding expected, List<Diagnostic> unexpected)
    {
        var index = unexpected.FindIndex(diagnostic => diagnostic.Range.Overlaps(expected.Range));
        if (index < 0)
        {
            Report(expected.Place, $"{page.Id} does not report ‘{Show(expected.Range)}’. Expected: {expected.Message}");
            return;
        }

        var near = unexpected[index];
        unexpected.RemoveAt(index);
        Report(expected.Place, $"Expected {page.Id} to report ‘{Show(expected.Range)}’: {expected.Message} Found {near.RuleId} at ‘{Show(near.Range)}’: {near.Message}");
    }

    private TextRange PlaceOf(Diagnostic diagnostic) => derived is null ? example.Article.ToPage(diagnostic.Range) : example.Article.Fence;

    private string Show(TextRange range)
    {
        var shown = text[range.Start..Math.Min(range.End, text.Length)].ReplaceLineEndings(" ");
        return shown.Length > LongestShown ? shown[..LongestShown] + "…" : shown;
    }

    private void Report(TextRange place, string message) =>
        problems.Add(new Problem(page.Source, place, derived is null ? message : $"{derived.Name}: {message}"));
}
