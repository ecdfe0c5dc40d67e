using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>Runs one example of a page: as it stands, in its derived cases, and through its fixes.</summary>
/// <param name="linter">A linter that runs the page's rule and no other.</param>
/// <param name="isArticleWide">Whether the rule's check looks at whole articles.</param>
/// <param name="example">The example.</param>
/// <param name="problems">Receives what is not as the page says.</param>
internal sealed class ExampleTest(Linter linter, bool isArticleWide, PageExample example, List<Problem> problems)
{
    private readonly Rule rule = linter.Rules[0];

    /// <summary>Runs the example. Where it fails as it stands, its derived cases and fixes would only repeat that.</summary>
    public void Run()
    {
        var article = Parse(example.Article.Text);
        var found = linter.Check(article);
        if (!new FindingComparison(rule.Page, example, problems).Compare(found)) return;
        foreach (var derived in new DerivedCases(rule, isArticleWide, article, example.Findings).All())
            new FindingComparison(rule.Page, example, problems, derived).Compare(linter.Check(Parse(derived.Article.Text)));
        if (AreFixesAllowed(found) && example.Fixed is { } wanted) TestFixes(wanted, found);
    }

    private bool AreFixesAllowed(ImmutableArray<Diagnostic> found)
    {
        var known = problems.Count;
        if (rule.Page.Fix is null && example.Fixed is { } wanted) Report(wanted.Fence, "The page says ‘fix: none’, so nothing turns the bad example into this one.");
        foreach (var diagnostic in found)
            if (diagnostic.Fix is { } fix && (rule.Page.Fix is not { } allowed || fix.Safety > allowed))
                Report(example.Article.ToPage(diagnostic.Range), $"The fix ‘{fix.Description}’ is safer than the page's ‘fix’ allows.");
        return problems.Count == known;
    }

    private void TestFixes(ExampleText wanted, ImmutableArray<Diagnostic> found)
    {
        var minimum = rule.Page.Fix!.Value;
        var actual = Fixer.Apply(example.Article.Text, found, minimum).Text;
        if (actual != wanted.Text)
        {
            ReportDifference(wanted, actual);
            return;
        }

        TestFixesOfCarriageReturns(wanted, minimum);
        foreach (var left in linter.Check(Parse(wanted.Text)))
            if (left.Fix is { } fix && fix.Safety >= minimum)
                Report(wanted.ToPage(left.Range), $"The fixed example can be fixed again: {left.Message}");
    }

    private void TestFixesOfCarriageReturns(ExampleText wanted, FixSafety minimum)
    {
        var bad = WithCarriageReturns(example.Article.Text);
        if (Fixer.Apply(bad, linter.Check(Parse(bad)), minimum).Text != WithCarriageReturns(wanted.Text))
            Report(wanted.Fence, "With CRLF line endings, the fixes give another text than with LF.");
    }

    private void ReportDifference(ExampleText wanted, string actual)
    {
        var at = wanted.Text.AsSpan().CommonPrefixLength(actual);
        var start = wanted.Text.LastIndexOf('\n', Math.Max(at - 1, 0)) is var before && at > 0 ? before + 1 : 0;
        var place = at < wanted.Text.Length ? wanted.ToPage(new TextRange(at, at + 1)) : wanted.Fence;
        Report(place, $"After its fixes the bad example reads ‘{LineAt(actual, start)}’, not ‘{LineAt(wanted.Text, start)}’.");
    }

    private static string LineAt(string text, int start)
    {
        if (start >= text.Length) return "";
        var end = text.IndexOf('\n', start);
        return end < 0 ? text[start..] : text[start..end];
    }

    private static string WithCarriageReturns(string text) => new DerivedText(text, [.. DerivedCases.CarriageReturns(text)]).Text;

    private Article Parse(string text) => linter.Parse(new SourceText(example.FileName, text));

    private void Report(TextRange place, string message) => problems.Add(new Problem(rule.Page.Source, place, message));
}
